import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { Catalog } from "../../src/model/catalog.ts";
import type { Chart } from "../../src/model/chart.ts";
import { countFacts } from "../../src/model/facts/counts.ts";
import { numberContext } from "../../src/model/numberContext.ts";
import type { Observation } from "../../src/model/observation.ts";
import { observationsForSeries } from "../../src/model/queries.ts";
import { az } from "../../src/words/az.ts";
import { en, type Words } from "../../src/words/en.ts";
import { fa } from "../../src/words/fa.ts";
import { he } from "../../src/words/he.ts";
import { wordsOf } from "../../src/words/ofRelease.ts";
import { ru } from "../../src/words/ru.ts";
import { tr } from "../../src/words/tr.ts";
import { HowToRead } from "../../src/worker/nouns/chart/howToRead.tsx";
import { NumberPicture } from "../../src/worker/nouns/observation/numberPicture.tsx";
import { bareNames } from "../fixtures/bareNames.ts";
import { computedSite, HEAD, headCatalog, releasedCatalog } from "../fixtures/headSite.ts";
import { viewOf } from "../fixtures/sheetSite.ts";

const ALL = { as_of: null, collection: "all" } as const;

describe("a count of what other sources report", () => {
  const facts = (catalog: Catalog) => countFacts(catalog, observationsForSeries(catalog, "agreements-signed", ALL));
  const quoted = (catalog: Catalog) => facts(catalog).map(({ collection, isQuoted }) => [collection, isQuoted]);

  it("says that it is of those that we can quote, which is not asked of articles", () => {
    const [documents, references] = facts(headCatalog()).map((fact) => en.facts.sentence(fact, bareNames));
    expect(references).toContain(" for which we have quotes");
    expect(documents).not.toContain("quotes");
  });
  it("does not say so where one of its events has no quote of another source", () => {
    const head = headCatalog();
    expect(quoted(head)).toEqual([
      ["documents", false],
      ["references", true],
    ]);
    const [, references] = facts(head);
    const event = references?.counts[0]?.rows[0]?.derived_from[0] ?? "";
    const unquoted = (head.mentionsByEvent.get(event) ?? []).map((mention) => ({ ...mention, quote: "" }));
    const all = [...head.mentionsByEvent.keys()].map((id) => [id, head.mentionsByEvent.get(id) ?? []] as const);
    const mentionsByEvent = new Map([...all, [event, unquoted]]);
    expect(quoted({ ...head, mentionsByEvent })[1]).toEqual(["references", false]);
  });
  it("is said by releases before 2026.11.0 as it was", () => {
    expect(quoted(releasedCatalog("2026.10.0")).map(([, is]) => is)).toEqual([false, false]);
  });
});

it("the headline says than most do, and that of releases before 2026.11.0 what it said", () => {
  const title = (release: string) => {
    const site = computedSite(release);
    return chartSpec(site, site.catalog.chartById.get("balance-sheet") as Chart, viewOf({})).title;
  };
  expect(title(HEAD)).toMatch(/ at the UN more than (?:(?:nearly all|most) members do|the average member does),/);
  expect(title("2026.16.0")).toMatch(/ at the UN more than (?:(?:nearly all|most) do|the average country does),/);
  expect(title("2026.10.0")).toContain(" than most countries, but ");
  expect(title("2026.9.0")).toContain(" than most, but ");
});

describe("what the key of the balance index says", () => {
  const html = (release: string) => {
    const site = computedSite(release);
    const spec = chartSpec(site, site.catalog.chartById.get("balance") as Chart, viewOf({ collection: "documents" }));
    return { spec, html: String(<HowToRead edition={site} spec={spec} />) };
  };
  const GRAY = "Gray: the methods";

  it("is not said again below it, and where there is no key it is", () => {
    const now = html(HEAD);
    expect(now.spec.ends).toContain(GRAY);
    expect(now.html).toContain(en.indexPicture.key.disagree);
    expect(now.html).not.toContain(GRAY);
    expect(now.html).toContain("The last event");
  });
  it("is said twice by releases before 2026.11.0", () => {
    expect(html("2026.10.0").html).toContain(GRAY);
  });
});

describe("the picture of a number", () => {
  const said = (release: string) => {
    const site = computedSite(release);
    const { catalog } = site;
    const o = catalog.observations.find((row) => catalog.series.some(({ id }) => id === row.series) && isOfCustoms(row)) as Observation;
    return String(<NumberPicture edition={{ ...site, words: lettered(site.words) }} o={o} context={numberContext(catalog, o, ALL)} />);
  };
  const isOfCustoms = ({ reporter, series }: Observation) => reporter === "aze_customs_via_mp" && series === "trade-turnover";
  /** Who counts, with a small first letter. */
  const lettered = (words: Words): Words => ({ ...words, observation: { ...words.observation, by: () => "customs" } });

  it("has no capital behind its colon since 2026.11.0", () => {
    expect(said(HEAD)).toContain("Count: customs, ");
    expect(said("2026.10.0")).toContain("Count: Customs, ");
  });
});

describe.each<[string, Words, string, string]>([
  ["English", en, "No clear side", "The methods disagree"],
  ["Azerbaijani", az, "Tərəf aydın deyil", "Metodlar üst-üstə düşmür"],
  ["Persian", fa, "بدون سوی روشن", "روش‌ها هم‌نظر نیستند"],
  ["Hebrew", he, "אין צד ברור", "התוצאה תלויה בשיטה"],
  ["Russian", ru, "Сторона неясна", "Методы расходятся"],
  ["Turkish", tr, "Belirgin taraf yok", "Yöntemler uyuşmuyor"],
])("of a gray year in %s", (_, words, now, then) => {
  it("is said that no side is clear; releases before 2026.11.0 blame the methods", () => {
    expect(words.balance.verdict(null)).toBe(now);
    expect([wordsOf("2026.11.0", words).balance.verdict(null), wordsOf("2026.10.0", words).balance.verdict(null)]).toEqual([now, then]);
    const partner = { irn: "IRN", isr: "ISR" };
    const caution = (release: string) => wordsOf(release, words).sheet.caution(["events"], { partner }).split(". ").at(-1);
    expect(caution("2026.11.0")).not.toBe(caution("2026.10.0"));
    expect(caution("2026.9.0")).toBe(caution("2026.10.0"));
  });
});
