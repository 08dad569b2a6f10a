import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { Chart } from "../../src/model/chart.ts";
import { agreementsOtherwise } from "../../src/model/facts/agreementsOtherwise.ts";
import { observationsForSeries } from "../../src/model/queries.ts";
import { en } from "../../src/words/en.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { type SheetView, viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/**
 * What stands beside a chart whatever is in view: it is about the method and says nothing of single rows. Every sentence of it is in this list, so
 * that another one is looked at before it stands in views without rows; what is said of rows is computed, with the rows that it rests on.
 */
const OF_THE_METHOD: Record<string, string[]> = {
  "balance-sheet": ["not a choice between the two countries", "Grades say how well"],
  balance: [
    "Above zero the events favor",
    "Conflict with Iran alone also moves",
    "The index shows which side",
    "Dotted: no new event",
    "Gray: the methods",
  ],
  "trade-volumes": ["Each line or row of marks is one count", "Different counts are not joined"],
  "trade-directions": ["Exports are above zero", "What the bars of a country count", "Other counts are marks"],
  "arms-import-shares": ["Each share covers its own five years", "do not add up to the whole"],
  "arms-deliveries": ["TIV is", "It measures military capability", "Each edition of the database"],
  "oil-supply": ["Each share is a share of something else", "Shares of different things"],
  "oil-volumes": ["Customs data and tanker tracking are separate", "Part-year figures are shown"],
  visits: ["Each visit has one mark", "Every count of visits is a minimum", "A year without a mark", "Official visits are those of"],
  visitors: ["Border arrivals and tourists are different", "Part-year figures cover"],
  agreements: ["Squares are agreements", "They are filled if", "A package of agreements", "Where we have no quote for a signing"],
  "arms-deals": ["A deal is neither"],
  investment: ["Totals to date and yearly flows", "So are companies"],
  freight: ["are separate counts", "is not counted here", "A target is not"],
  community: ["are different counts", "neither growth nor decline"],
  security: ["Each mark is one source's figure"],
  "un-votes": ["Zero is where", "A vote against Israel", "Agreement alone shows no leaning", "OIC is the"],
  "exports-one-method": ["One method counts both", "They are in dollars of the year", "The lines are not the figures of"],
  "imports-reported": ["One list has both", "The list ends where its maker"],
  "imports-one-method": [
    "One method counts both",
    "Its figures can be far above",
    "These are not the figures of",
    "In which years more came from",
  ],
  disputes: ["A dispute counts in every year", "Zero means that", "A quarrel with one", "Both lists end where"],
};

/** Views with no row, of one kind of sources, without estimates, and of early days. */
const VIEWS: (SheetView & { estimates?: "without" })[] = [
  { as_of: "1990-12-31" },
  { from: 1950, to: 1951 },
  { collection: "documents" },
  { collection: "references" },
  { estimates: "without" },
  { as_of: "2014-12-31" },
];

describe("fixed texts of charts", () => {
  const site = siteInWords("en", en, HEAD);
  const sentences = (text: string) => text.split(/(?<=[.?!])\s+(?=\p{Lu})/u).filter((one) => one !== "");

  it.each(site.catalog.charts.map((chart) => [chart.id, chart] as const))("of %s are about the method, each sentence", (id, chart) => {
    for (const said of sentences([chart.reading, chart.ends ?? ""].join(" ")))
      expect(
        OF_THE_METHOD[id]?.some((part) => said.includes(part)),
        said,
      ).toBe(true);
  });

  it.each(site.catalog.charts.map((chart) => [chart.id, chart] as const))(
    "of %s stand in no view without rows, nor does anything else",
    (id, chart) => {
      if (chart.kind !== "claims" && chart.kind !== "pair") return;
      for (const { estimates, ...asked } of VIEWS.slice(0, 2)) {
        const spec = chartSpec(site, chart, { ...viewOf(asked), ...(estimates && { estimates }) });
        if (spec.table.rows.length > 0) continue;
        expect(spec.sentences ?? [], `${id} ${JSON.stringify(asked)}`).toEqual([]);
        expect(spec.ends).toBe("");
      }
    },
  );
});

describe.each(await allWords())("what is said of single rows, in %s", (code, words) => {
  const site = siteInWords(code, words, HEAD);
  const then = siteInWords(code, words, "2026.27.0");
  const said = (of: typeof site, id: string, asked: (typeof VIEWS)[number] = {}) => {
    const { estimates, ...view } = asked;
    return chartSpec(of, of.catalog.chartById.get(id) as Chart, { ...viewOf(view), ...(estimates && { estimates }) }).sentences ?? [];
  };
  const about = (id: string, row: string, asked = {}) =>
    said(site, id, asked).filter(({ rows, part }) => part === "ends" && rows.includes(row));
  const LICENSES = "socar-receives-gas-licenses-israel-2025";
  const SIGNED = "rouhani-visits-azerbaijan-2016";

  it("of agreements stands where claim and record, or the visit, are in view, and nowhere else", () => {
    const otherwise = about("agreements", LICENSES);
    expect(otherwise).toHaveLength(1);
    expect(otherwise[0]?.text).toContain(site.catalog.events.find(({ id }) => id === LICENSES)?.summary);
    for (const asked of [...VIEWS.filter(({ estimates }) => !estimates), { to: 2024 }])
      expect(about("agreements", LICENSES, asked)).toEqual([]);
    const unquoted = (asked = {}) =>
      said(site, "agreements", asked).filter(({ rows }) => rows.includes("ahmadinejad-visits-baku-2007") && rows.length < 4);
    expect(unquoted()[0]?.rows).toContain(SIGNED);
    expect(unquoted({ as_of: "2014-12-31" })[0]?.rows ?? []).not.toContain(SIGNED);
    for (const asked of [{ as_of: "1990-12-31" }, { from: 1950, to: 1951 }, { collection: "documents" as const }, { from: 2017 }])
      expect(unquoted(asked)).toEqual([]);
    expect(said(site, "visits").some(({ text }) => text === unquoted()[0]?.text)).toBe(false);
  });

  it("of shares of few events stands where such years are in view", () => {
    const few = (asked = {}) => about("disputes", "icews-cooperation-share.ISR.2002.icews-2015", asked);
    expect(few()).toHaveLength(1);
    for (const asked of [{ to: 1993 }, { as_of: "2014-12-31" }, { collection: "documents" as const }]) expect(few(asked)).toEqual([]);
  });

  it("stands in no release before as a sentence with its rows", () => {
    for (const id of ["agreements", "disputes"])
      expect(said(then, id).some(({ rows }) => rows.includes(LICENSES) || (rows.includes(SIGNED) && rows.length < 4))).toBe(false);
  });

  it("is found by what the rows count, whichever partner they are of", () => {
    const { vintage } = viewOf({});
    const counts = observationsForSeries(site.catalog, "agreements-signed", vintage);
    const turned = counts.map((o) => ({ ...o, counterpart: o.counterpart === "IRN" ? "ISR" : "IRN" }));
    for (const shown of [counts, turned])
      expect(agreementsOtherwise(site.catalog, vintage, shown).map(({ recorded }) => recorded.id)).toEqual([LICENSES]);
  });
});
