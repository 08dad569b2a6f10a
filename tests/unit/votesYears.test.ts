import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import { pairRow } from "../../src/chart/chartSpec/pair/pairRow.ts";
import type { Catalog } from "../../src/model/catalog.ts";
import type { Chart } from "../../src/model/chart.ts";
import { yearReadings } from "../../src/model/dimensions/voteReadings.ts";
import { VOTES_DECIDED, votesYears, yearsByStrength } from "../../src/model/dimensions/votesYears.ts";
import { yearOf } from "../../src/model/dimensions/year.ts";
import { groupBy } from "../../src/model/groupBy.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { type SheetView, siteOver, viewOf } from "../fixtures/sheetSite.ts";

/** Which test decides about the years of the votes, and years of goods with a doubtful figure: held against the rows. */

const head = headCatalog();
const BEFORE: Catalog = { ...head, release: "2026.16.0" };
const vintage = { as_of: null, collection: "all" } as const;
const chartOf = (id: string) => head.chartById.get(id) as Chart;
const saidOf = (catalog: Catalog, id: string, view: SheetView = {}) =>
  (chartSpec(siteOver(catalog), chartOf(id), viewOf(view)).sentences ?? []).filter(({ part }) => part === "finding");
const row = pairRow(head, chartOf("un-votes"), vintage) ?? expect.fail("no votes");
const decided = votesYears(head, vintage, row.cells, row.sheet);
const yearsOf = (by: string) => decided.years.filter((one) => one.decided === by).flatMap(({ years }) => years);
const excessOf = (year: number) => {
  const { excess } = yearReadings(head, vintage, year);
  return { low: excess?.low ?? 0, high: excess?.high ?? 0 };
};

describe("the years of the votes", () => {
  it("are each told once, by the test that decides", () => {
    expect(decided.years.flatMap(({ years }) => years).sort()).toEqual(row.cells.map(({ period }) => yearOf(period)));
    for (const { decided: by, side, years } of decided.years) {
      for (const year of years) {
        const { low, high } = excessOf(year);
        const holdsZero = low <= 0 && high >= 0;
        expect([year, holdsZero]).toEqual([year, by === "interval" || by === "near_zero"]);
        if (!holdsZero) expect([year, side]).toEqual([year, high < 0 ? "irn" : "isr"]);
      }
    }
  });
  it("are clear by all tests, and unclear where the others do not follow the interval", () => {
    const strength = (by: string) =>
      new Set(row.cells.filter(({ period }) => yearsOf(by).includes(yearOf(period))).map((cell) => cell.strength));
    expect(strength("all")).toEqual(new Set(["clear"]));
    expect(strength("interval")).toEqual(new Set(["slight"]));
    expect([...strength("near_zero"), ...strength("others")]).toEqual(["even", "even"]);
  });
  it("that have no such count are told by the ideal points of that year, and not of the one before", () => {
    const without = decided.otherCount.flatMap(({ years }) => years);
    expect(without).toContain(2024);
    for (const year of without) expect(yearReadings(head, vintage, year).excess).toBeNull();
    const pairs = head.pairs.filter(({ series, period }) => series !== "un-ideal-point-excess" || period.text !== "2024");
    const lacking = { ...head, pairs, pairsBySeries: groupBy(pairs, ({ series }) => series) };
    expect(votesYears(lacking, vintage, row.cells, row.sheet).otherCount).toEqual([]);
  });
  it("stand beside the average member in the finding, with the rows of the other count", () => {
    const [, said] = saidOf(head, "un-votes");
    expect(said?.text).toMatch(/^Next to the average UN member, the votes were clearly nearer Iran in /);
    expect(said?.text).toMatch(/; slightly nearer Israel in 1992–95; unclear in 1996–2010\. In 2024, by another count, /);
    expect(said?.text).not.toContain("(");
    expect(said?.rows).toEqual(expect.arrayContaining(decided.rows));
    expect(saidOf(head, "un-votes", { to: 2023 })[1]?.text).not.toContain("2024");
  });
  it("are told by how clear they are, each once, and with the year of the ideal points that stand in", () => {
    const told = yearsByStrength(decided);
    expect(told.flatMap(({ years }) => years).sort()).toEqual(row.cells.map(({ period }) => yearOf(period)));
    for (const { strength, years } of told) {
      const cells = row.cells.filter(({ period }) => years.includes(yearOf(period)));
      expect(new Set(cells.map((cell) => cell.strength))).toEqual(new Set([strength]));
    }
    expect(saidOf(head, "un-votes")[2]?.text).toBe("For 2025 the ideal points are those of 2024, the newest published.");
    expect(saidOf(head, "un-votes", { to: 2023 })[2]).toBeUndefined();
  });
  it("have the line of another way of counting in one place in every panel that has one, with the first figure behind the break", () => {
    const lines = (release: string) =>
      chartSpec(siteOver({ ...head, release }), chartOf("un-votes"), viewOf()).panels.flatMap(({ moments }) => moments.map(({ at }) => at));
    expect(lines(head.release)).toEqual([2025, 2025, 2025]);
    expect(lines("2026.24.0")).toEqual([2024, 2024, 2024]);
    expect(lines("2026.17.0")).toEqual([2025, 2024, 2024]);
  });
  it("say in releases before what they said", () => {
    expect(saidOf(BEFORE, "un-votes")[1]?.text).toMatch(
      /^The votes were clearly nearer Iran in .*; they were even or unclear in 1996–2010\.$/,
    );
  });
});

it("years of goods with a doubtful figure are told apart, and only these", () => {
  const { cells } = pairRow(head, chartOf("imports-reported"), vintage) ?? expect.fail("no goods");
  const doubtful = cells.filter(({ caution }) => caution.includes("doubtful_figure")).map(({ period }) => yearOf(period));
  const [said] = saidOf(head, "imports-reported");
  const [sure = "", apart = ""] = said?.text.split(" Years with a doubtful figure: ") ?? [];
  expect(apart).toBe("clearly more came from Iran in 1994–95 and 2012–13; the two were about equal in 2014.");
  expect(doubtful).toEqual([1994, 1995, 2012, 2013, 2014]);
  expect(sure).toMatch(/^Clearly more came from Iran in 1992–93, 1996–2007 and 2010–11; .* in 2008–09\.$/);
  expect(saidOf(BEFORE, "imports-reported")[0]?.text).not.toContain("doubtful");
  expect(saidOf(head, "exports-one-method")[1]?.text).not.toContain("doubtful");
  expect(saidOf(head, "imports-reported", { from: 2012, to: 2014 })[0]?.text).toMatch(/^Years with a doubtful figure: /);
  expect(saidOf(head, "imports-reported", { from: 2014 })[0]?.text).toMatch(/^The year with a doubtful figure: /);
  expect(saidOf({ ...head, release: "2026.29.0" }, "imports-reported", { from: 2014 })[0]?.text).toMatch(/^Years with a doubtful figure: /);
});

const languages = await someWords();

it.each(languages)("%s names how clear and on which side, and years without any of either", (_, words) => {
  const names = { partner: { irn: words.kit.language === "en" ? "Iran" : "A", isr: "B" } };
  const texts = VOTES_DECIDED.map((by) =>
    words.pair.votesYears({ years: [{ decided: by, side: "isr", years: [2001] }], otherCount: [], rows: [] }, names),
  );
  // Clear, slight and unclear; which test decides is told in the table of the method.
  expect(new Set(texts).size).toBe(3);
  for (const text of texts) expect(text).not.toMatch(/undefined| {2}|\.\.$/);
  const sides = ([null, "irn", "isr"] as const).map((side) =>
    words.pair.votesYears({ years: [], otherCount: [{ side, years: [2001] }], rows: [] }, names),
  );
  expect(new Set(sides).size).toBe(3);
  const none = { irn: [], isr: [] };
  const years = { clear: { irn: [2001], isr: [] }, slight: none, even: [] };
  const told = words.pair.yearsBySide("goods_bought", { ...years, doubtful: years }, names);
  expect(told.length).toBeGreaterThan(2 * words.pair.yearsBySide("goods_bought", years, names).length);
});
