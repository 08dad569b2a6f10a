import { describe, expect, it } from "vitest";
import { en } from "../../src/words/en.ts";
import { yearsFault } from "../../src/worker/nouns/chart/query.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";

const [chart] = dataCatalog().charts;
if (chart === undefined) throw new Error("no chart");
const [first, last] = [chart.from, chart.to - 1];
const faultOf = (from: number | null, to: number | null) => yearsFault({ words: en }, chart, { from, to });
const YEARS = Array.from({ length: 100 }, (_, i) => 1950 + i);

describe("years of a chart", () => {
  it.each([
    ["from", (year: number) => faultOf(year, null)],
    ["to", (year: number) => faultOf(null, year)],
  ] as const)("%s alone: every year that the message allows is in order, and no other", (parameter, fault) => {
    const wrong = YEARS.flatMap((year) => fault(year) ?? []);
    expect(wrong.length).toBeGreaterThan(0);
    for (const one of wrong) expect(one.parameter).toBe(parameter);
    const said = new Set(wrong.map(({ detail }) => detail));
    expect(said.size).toBe(1);
    const [, least, most] = /a year from (\d{4}) to (\d{4})/.exec([...said][0] ?? "") ?? [];
    expect(YEARS.filter((year) => fault(year) === null)).toEqual(YEARS.filter((year) => year >= Number(least) && year <= Number(most)));
  });

  it("both: whatever does not end before it begins is in order, also outside the chart's own years", () => {
    expect(faultOf(last + 1, last + 5)).toBeNull();
    expect(faultOf(first - 9, first - 8)).toBeNull();
    expect(faultOf(last, first)).toEqual({ parameter: "from", detail: en.problem.years(last, first) });
  });
});
