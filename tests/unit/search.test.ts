import { describe, expect, it } from "vitest";
import { Urls } from "../../src/edition/urls.ts";
import { labelOf } from "../../src/model/catalog.ts";
import { allObservations, collectionFor } from "../../src/model/queries.ts";
import { figuresInOrder } from "../../src/model/search/figuresInOrder.ts";
import { foldText, holdsAll } from "../../src/model/search/foldText.ts";
import { rowsFound } from "../../src/model/search/rowsFound.ts";
import { hitCount, search } from "../../src/model/search/search.ts";
import { SEARCH_KINDS, searchable } from "../../src/model/search/searchable.ts";
import { asTyped, searchWords } from "../../src/model/search/searchWords.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { en } from "../../src/words/en.ts";
import { answerTo } from "../../src/worker/pages/search/answer.ts";
import { methodSections } from "../../src/worker/pages/search/methodSections.ts";
import { pageAddress, sitePages } from "../../src/worker/pages/search/sitePages.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";

const catalog = dataCatalog();
const today: Vintage = { as_of: null, collection: "all" };
const { small } = en.search;
const edition = { catalog, words: en, pinned: null, urls: new Urls({ origin: "", pin: null }) };
const beside = () => ({ terms: en.glossary.entries, method: methodSections(edition), pages: sitePages(edition) });
const textsOf = (vintage: Vintage) => searchable(catalog, vintage, beside, en.periodInWords);
const all = textsOf(today);
const idsOf = (q: string, among = all) => search(among, searchWords(q, small));
const find = (q: string, among = all, vintage = today) => rowsFound(catalog, vintage, among, idsOf(q, among));

describe("texts as they are searched", () => {
  it.each([
    ["69%", " 69 percent "],
    ["69 per cent", " 69 percent "],
    ["$600m", " 600 million "],
    ["$1.6bn", " 1.6 billion "],
    ["600,000,000", " 600000000 "],
    ["AVİM, 2025.", " avim 2025 "],
    ["Le Courrier d’Erevan: café", " le courrier d erevan cafe "],
    ["2016_2020.avim-2025", " 2016 2020 avim 2025 "],
    ["Ильхам Алиев", " ильхам алиев "],
    ["", "  "],
    ["Israel's oil, İsrail’in petrolü", " israel oil israil petrolu "],
    ["yüzde 69’u; 69 faizini; 69 процентов; ۶۹ درصد; 69 אחוזים", " percent 69 69 percent 69 percent 69 percent 69 percent "],
    ["۱٫۶ میلیارد، ۱۷٬۰۰۰ و ۴۰٪", " 1.6 میلیارد 17000 و 40 percent "],
    ["٤٠ كتاب علي", " 40 کتاب علی "],
  ])("%s is folded", (text, folded) => expect(foldText(text)).toBe(folded));

  it("hold numbers whole and words from their beginning", () => {
    const folded = [foldText("69% of arms imports"), foldText("Iran foiled a drone attack in 2012")];
    expect(holdsAll(folded, ["69", "percent"])).toBe(true);
    expect(holdsAll(folded, ["drones"])).toBe(true);
    expect(holdsAll(folded, ["6"])).toBe(false);
    expect(holdsAll(folded, ["201"])).toBe(false);
    expect(holdsAll(folded, ["oil"])).toBe(false);
    expect(holdsAll([foldText("Armenia")], ["arms"])).toBe(false);
  });

  it("leave small words out, unless there are no others", () => {
    expect(searchWords("arms from Israel", small)).toEqual(["arms", "israel"]);
    expect(searchWords("of the", small)).toEqual(["of", "the"]);
    expect(searchWords("  … ", small)).toEqual([]);
  });
});

describe("the search", () => {
  it.each(["69 percent", "69%", "69 per cent"])("finds %s as it is printed", (q) => {
    expect(find(q).figures.map(({ id }) => id)).toContain("arms-import-share.ISR.2016_2020.avim-2025");
  });

  it("finds claims before records, and names before other texts", () => {
    const { figures, charts } = find("oil");
    const isClaim = figures.map((o) => catalog.sourceById.get(o.source ?? "")?.collection === "documents");
    expect(isClaim.indexOf(false)).toBeGreaterThan(0);
    expect(charts[0]?.title).toMatch(/oil/i);
    for (const kind of SEARCH_KINDS.filter((one) => one !== "pages")) expect(find("oil")[kind].length, kind).toBeGreaterThan(0);
  });

  it.each(["Israel arms", "Iran", "Israel", "arrests"])(
    "of %s shows shares, then totals, then single cases, of claims and of records",
    (q) => {
      const kinds = { contract: "case", tiv_deal: "case", persons_arrested: "case" } as Record<string, string>;
      const named = find(q).figures.filter(({ status }) => status !== "F");
      const kindOf = (o: (typeof named)[number]) => kinds[o.basis] ?? (catalog.seriesById.get(o.series)?.unit === "PC" ? "share" : "total");
      const isNamed = (o: (typeof named)[number]) =>
        holdsAll(
          [catalog.seriesById.get(o.series)?.title, labelOf(catalog, "counterpart", o.counterpart)].map((part) => foldText(part ?? "")),
          searchWords(q, small),
        );
      for (const collection of ["documents", "references"]) {
        const own = named.filter((o) => isNamed(o) && collectionFor(catalog, o) === collection).map(kindOf);
        const order = ["share", "total", "case"].filter((kind) => own.includes(kind));
        expect(own.filter((kind, i) => kind !== own[i - 1])).toEqual(order);
      }
    },
  );

  it("in releases before 2026.17.0 time alone decides among records", () => {
    const then = dataCatalog();
    const figures = figuresInOrder({ ...then, release: "2026.16.0" }, allObservations(then, today)).filter(
      (o) => o.status !== "F" && collectionFor(then, o) === "references",
    );
    expect(figures.map(({ period }) => period.end)).toEqual(
      figures
        .map(({ period }) => period.end)
        .sort()
        .reverse(),
    );
  });

  it("finds an event by its people and its year, a figure by its size, a date by its month", () => {
    expect(find("Aliyev 2016").events.map(({ id }) => id)).toContain("aliyev-visits-tehran-2016");
    expect(find("446 million").figures.map(({ value }) => value)).toContain(446e6);
    expect(find("23 February 2016").events.map(({ id }) => id)).toContain("aliyev-visits-tehran-2016");
  });

  it("finds only what the view counts", () => {
    const early: Vintage = { as_of: "2014-12-31", collection: "documents" };
    const then = textsOf(early);
    expect(idsOf("69 percent", then).figures).toEqual([]);
    expect(find("oil", then, early).sources.map(({ collection }) => collection)).not.toContain("references");
    expect(idsOf("oil", then).figures.length).toBeGreaterThan(0);
  });

  it.each(["in your article", "WordPress", "Substack", "newsletter"])("finds how a chart is put into an article by %s", (q) => {
    const [page] = find(q).pages;
    expect(pageAddress(edition, page?.id ?? "")).toBe("/in-your-article");
  });

  it.each(catalog.subject.rows)("finds the row %s of the balance sheet by its name", (dimension) => {
    expect(find(en.sheet.dimension[dimension]).method.map(({ place }) => place)).toContain(`row-${dimension}`);
  });

  it("finds nothing in an empty question", () => expect(hitCount(idsOf(" . "))).toBe(0));
});

describe("a question", () => {
  const chartsOf = (q: string) => {
    const { found, nearest, charts } = answerTo(all, q, null, small);
    return [...found.charts, ...(nearest?.found.charts ?? []), ...charts];
  };

  it.each([
    ["how much of Israel's oil comes from Azerbaijan", "oil-supply"],
    ["who sold arms to Azerbaijan?", "arms-import-shares"],
    ["69 percent of arms", "arms-import-shares"],
    ["does Azerbaijan vote with Iran", "un-votes"],
  ])("%s finds the chart that answers it", (q, chart) => expect(chartsOf(q)).toContain(chart));

  it("is answered by the name of what was looked for, as it was typed", () => {
    expect(answerTo(all, "how much of Israel's oil comes from Azerbaijan", null, small).sought).toBe("Israel's oil Azerbaijan");
    expect(answerTo(all, "Aliyev bought zebras from Israel", null, small).nearest?.words).toBe("bought Israel");
    expect(answerTo(all, "  oil Israel ", null, small).sought).toBe("  oil Israel ");
    expect(asTyped("Сколько нефти: Азербайджан", ["нефти", "азербаиджан"])).toBe("нефти: Азербайджан");
  });

  it("of words that stand nowhere together is answered by the most of them that do", () => {
    const { found, nearest, shown, apart } = answerTo(all, "Aliyev bought zebras from Israel", null, small);
    expect(hitCount(found)).toBe(0);
    expect(nearest?.words.split(" ")).not.toContain("zebras");
    expect(nearest?.words.split(" ").length).toBeGreaterThan(1);
    expect(hitCount(shown)).toBeGreaterThan(0);
    expect(apart).toEqual([]);
  });
});

describe("where no entry holds all words", () => {
  it("each word is told apart, names before numbers", () => {
    const { apart, found, shown, hint } = answerTo(all, "Aliyev 2012", null, small);
    expect(hitCount(found)).toBe(0);
    expect(apart.map(({ word }) => word)).toEqual(["aliyev", "2012"]);
    expect(shown.events.length).toBeGreaterThan(0);
    expect(hint).toBeNull();
  });

  it("a misspelt word has a suggestion, and nonsense has none", () => {
    expect(answerTo(all, "Ailyev 2016", null, small).hint).toBe("aliyev 2016");
    expect(answerTo(all, "xqzwvxqzwvxq", null, small).hint).toBeNull();
  });
});

it("one kind is shown whole", () => {
  const { found, shown } = answerTo(all, "Iran", "figures", small);
  expect(shown.figures).toEqual(found.figures);
  expect(shown.events).toEqual([]);
});
