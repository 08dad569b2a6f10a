import { describe, expect, it } from "vitest";
import { listReleases } from "../../src/curator/releases.ts";
import { METHOD_PLACES } from "../../src/edition/paths.ts";
import type { Catalog } from "../../src/model/catalog.ts";
import { balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import { DIMENSIONS } from "../../src/model/dimensions/dimension.ts";
import { sheetSentence } from "../../src/model/dimensions/sentence.ts";
import { sheetAnswers } from "../../src/model/dimensions/sheetAnswers.ts";
import { ALTERNATIVES, type Threshold } from "../../src/model/dimensions/thresholdEffects.ts";
import { THRESHOLDS } from "../../src/model/dimensions/thresholds.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { MethodPage } from "../../src/worker/pages/method/page.tsx";
import { headCatalog } from "../fixtures/headSite.ts";
import { thinned } from "../fixtures/sample.ts";
import { type Figure, sheetCatalog, withoutRows } from "../fixtures/sheetCatalog.ts";
import { frozenSite, pageText, unpinned } from "../fixtures/site.ts";
import { WORKED_ROWS } from "../fixtures/workedRows.ts";

const TODAY: Vintage = { as_of: null, collection: "all" };
const head = headCatalog();

/** The page as it is sent, and what it says, with tags taken out and white space joined. */
function page(site: ReturnType<typeof frozenSite>, vintage = TODAY): { html: string; text: string } {
  const html = pageText(MethodPage({ edition: site, vintage, address: "" }), site);
  const text = html
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#39;", "'")
    .replace(/\s+/g, " ");
  return { html, text };
}
const of = (catalog: Catalog, vintage = TODAY) => page(unpinned({ ...frozenSite(), catalog }), vintage);
describe("the balance as measured on the page of the method", () => {
  const { html, text } = of(head);

  it("has a place for each part, each row and each threshold, once", () => {
    const places = [
      ...["balance-sheet", ...METHOD_PLACES],
      ...DIMENSIONS.map((dimension) => `row-${dimension}`),
      ...Object.keys(THRESHOLDS).map((name) => `threshold-${name}`),
    ];
    for (const place of places) expect(html.split(`id="${place}"`).length - 1, place).toBe(1);
    const { urls } = unpinned(frozenSite());
    expect([urls.method("not-claimed"), urls.method(2014), urls.method()]).toEqual(["/method#not-claimed", "/method#y2014", "/method"]);
  });

  it("says of each threshold what it decides, its value, and what each other value would give", () => {
    const w = unpinned(frozenSite()).words.sheet;
    for (const name of Object.keys(THRESHOLDS) as Threshold[]) {
      const row = html.slice(html.indexOf(`id="threshold-${name}"`)).split("</tr>")[0] ?? "";
      expect(row).toContain(w.threshold[name]);
      expect(row).toContain(`>${w.method.thresholds.value(name, THRESHOLDS[name])}<`);
      for (const value of ALTERNATIVES[name]) expect(row).toContain(`With ${w.method.thresholds.value(name, value)}: `);
    }
  });

  it("says of each row what it counts, whether it is valid, its caution and its grade", () => {
    for (const dimension of DIMENSIONS) {
      const row = html.slice(html.indexOf(`id="row-${dimension}"`)).split("</section>")[0] ?? "";
      expect(row, dimension).toMatch(/measure of leaning/);
      expect(row, dimension).toContain("Caution:");
      expect(row, dimension).toMatch(/Grade [ABC]|No grade/);
      expect(row, dimension).toMatch(/\d+ (?:years counted: |windows counted, ending in )\d{4}/);
    }
  });

  it("names what is not claimed, each row with its reason, under the sentence", () => {
    const sheet = balanceSheet(head, { vintage: TODAY, from: null, to: null });
    const { notClaimed, clauses } = sheetSentence(head, TODAY, sheet);
    expect(clauses.length + notClaimed.length).toBe(DIMENSIONS.length);
    for (const { dimension } of notClaimed) expect(html).toMatch(new RegExp(`id="not-claimed-${dimension}".*?</a>: [^<]{15,}\\.</li>`));
    for (const { kind } of clauses) expect(html).not.toContain(`id="not-claimed-${kind}"`);
  });

  it("leads to the state of an earlier year and to what was known on an earlier day", () => {
    expect(html).toMatch(/href="\/charts\/balance-sheet\?to=20\d\d"/);
    expect(html).toMatch(/href="\/charts\/balance-sheet\?as_of=20\d\d-12-31"/);
  });

  it("says what was known on the day that is asked", () => {
    const then = of(head, { as_of: "2014-12-31", collection: "all" }).text;
    expect(then).toContain("As known on 31 December 2014");
    expect(text).not.toContain("As known on");
  });
});

const SPAN = [0, 1, 2, 3, 4];
/** Agreement of five years from the first on, which begins at a value and rises by 0.01 a year. */
const agreement = (series: string, first: number, value: number): Figure[] =>
  SPAN.map((i) => ({
    ...{ series, partner: "ISR", period: String(first + i), value: value + i / 100, basis: "final_passages_without_conflict" },
    ...{ reporter: "compiler", source: "voeten-unga-votes-2024", status: "E" },
  }));
/** A year that is counted otherwise than those before it. */
const behindBreak = (series: string): Figure[] =>
  agreement(series, 2024, 0.1)
    .slice(0, 1)
    .map((figure) => ({ ...figure, status: "B" }));
const supplier = (period: string, value: number): Figure => ({
  ...{ series: "arms-import-share", partner: "RUS", period, value, basis: "arms_imports_tiv_sums", reporter: "compiler", status: "E" },
  ...{ source: "360info-sipri-trade-2022", variant: "vintage-2022-07", direction: "from_counterpart", as_worded: null },
});
const figures: Figure[] = [
  ...(WORKED_ROWS.figures ?? []),
  ...agreement("un-vote-agreement", 1992, 0.7),
  ...agreement("un-vote-agreement", 2019, 0.3),
  ...agreement("un-vote-agreement-members", 1992, 0.64),
  ...agreement("un-vote-agreement-members", 2019, 0.4),
  ...behindBreak("un-vote-agreement"),
  ...behindBreak("un-vote-agreement-members"),
  supplier("2005/2009", 80),
  supplier("2017/2021", 22),
];
const charts = head.charts.filter(({ kind }) => kind === "sheet");
const small: Catalog = { ...sheetCatalog({ ...WORKED_ROWS, figures }), charts };
const without = (test: (id: string) => boolean): Catalog => ({
  ...withoutRows(small, [...small.observations, ...small.pairs].map(({ id }) => id).filter(test)),
  charts,
});
const answersOf = (catalog: Catalog, vintage = TODAY) =>
  sheetAnswers(catalog, vintage, balanceSheet(catalog, { vintage, from: null, to: null }));

describe("what it says comes from the rows in view", () => {
  const { text } = of(small);

  it("loses the clause of a row, and the effect of its threshold, with the row", () => {
    const arms = without((id) => id.startsWith("arms-import-share.ISR"));
    expect(text).toMatch(/the sentence loses “got [\d.]+% of its recorded arms/);
    expect(of(arms).text).not.toMatch(/got [\d.]+% of its recorded arms/);
  });

  it("counts cells anew", () => {
    expect(text).toContain("With 0.1: 1 of 3 cells changes (votes at the UN 1992, from slight to even); the sentence stays.");
    const fewer = of(without((id) => id.startsWith("un-vote-excess.1992"))).text;
    expect(fewer).toContain("With 0.1: no cell changes; the sentence stays.");
  });

  it("gives the numbers that were worked by hand", () => {
    const { fall, oic, supplier: other, index, energyFigures } = answersOf(small);
    // Means 0.72 and 0.32, 0.66 and 0.42: of a fall of 0.40 the average member shares 0.24.
    expect(fall).toMatchObject({ first: [1992, 1996], last: [2019, 2023] });
    expect([...(fall?.own ?? []), ...(fall?.members ?? []), fall?.shared ?? 0].map((n) => n.toFixed(2))).toEqual([
      ...["0.72", "0.32", "0.66", "0.42", "0.60"],
    ]);
    expect(oic).toEqual({ years: [2025, 2025], counted: 1, furthest: 0.0066 });
    expect(other).toEqual({ years: [2005, 2009], code: "RUS", share: 80, isr: 2.7 });
    expect(index?.years).toBe(16);
    // Half of 2019 on two bases, and 2023; a share over fourteen years lies in none of them.
    expect(energyFigures).toBe(3);
    expect(text).toContain("About 60 percent of the fall is therefore shared with everybody, and about 40 percent is");
    expect(text).toContain("was within 0.01 of the average OIC member");
  });

  it("averages no years across a gap, and nothing that did not fall", () => {
    expect(answersOf(without((id) => id.startsWith("un-vote-agreement.ISR.2021"))).fall).toBeNull();
    expect(answersOf(without((id) => /^un-vote-agreement\.ISR\.19/.test(id))).fall).toBeNull();
  });

  it.each([
    ["agreement of the average member", "un-vote-agreement-members.", "fall"],
    ["the average OIC member", "un-vote-excess-oic.", "oic"],
    ["shares of arrivals", "visitor-share.", "visitors"],
    ["other suppliers of arms", "arms-import-share.RUS", "supplier"],
    ["figures of oil", "oil-", "energyFigures"],
  ] as const)("answers nothing about %s without its rows", (_, series, answer) => {
    expect(answersOf(small)[answer]).not.toBeNull();
    expect(answersOf(without((id) => id.startsWith(series)))[answer]).toBeNull();
  });

  it("leaves a number out where the rows do not bear it out, and keeps the answer", () => {
    const none = of(without((id) => id.startsWith("un-vote-agreement-members."))).text;
    expect(none).not.toContain("of the fall is shared");
    expect(none).toContain("What is ritual is taken out");
  });
});

describe.each(thinned(listReleases("data"), 4))("release %s", (version) => {
  const site = frozenSite(version);
  const has = site.catalog.charts.some(({ kind }) => kind === "sheet");
  it(has ? "has the section" : "says nothing of a balance sheet that it does not have", () => {
    const { html, text } = page(site);
    expect(html.includes('id="balance-sheet"')).toBe(has);
    expect(html.includes('id="threshold-')).toBe(has);
    if (!has) expect(text).not.toContain("as measured");
    expect(text).toContain("When we name a direction");
  });
});
