import { expect, it } from "vitest";
import { MEASURED, table } from "../../src/chart/chartSpec/table.ts";
import type { Observation } from "../../src/model/observation.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { siteOver } from "../fixtures/sheetSite.ts";

/** A part of a year that is higher than the whole year, as two counts of one thing have it. */

const siteOf = (release: string) => siteOver({ ...headCatalog(), release });
const site = siteOf("2026.25.0");
const found = (id: string) => site.catalog.observationById.get(id) as Observation;
const year = found("visitor-arrivals.ISR.2018.apa-312593");
const months = site.catalog.observations.find(
  ({ series, counterpart, period }) => series === "visitor-arrivals" && counterpart === "ISR" && period.text === "2018-01-01/2018-10-31",
) as Observation;

const measured = (of: typeof site, ...rows: Observation[]) => table(of, "", rows).rows.map(({ cells }) => cells[MEASURED]);
const SAID = "; more than the whole year (28,200): the two counts do not fit together";
const PART = "border arrivals from a rounded share, part of a year";

it("is said behind what it measures, with the figure of the year", () => {
  expect(measured(site, year, months)).toEqual(["border arrivals from a growth rate", `${PART}${SAID}`]);
});

it("is not said where the year is not in view, is as high, or is of another country", () => {
  expect(measured(site, months)).toEqual([PART]);
  const least = months.lower ?? months.value;
  expect(measured(site, { ...year, value: least, upper: null }, months)[1]).toBe(PART);
  expect(measured(site, { ...year, counterpart: "IRN" }, months)[1]).toBe(PART);
});

it("is not said of a share, in which nothing is added up", () => {
  const [share, ofMonths] = [year, months].map((o) => ({ ...o, series: "visitor-share" })) as [Observation, Observation];
  expect(measured(site, share, ofMonths)[1]).toBe(PART);
});

it("names the highest of several years", () => {
  const higher = { ...year, id: "other", value: 30_000, lower: null, upper: null };
  expect(measured(site, year, higher, months)[2]).toContain("(30,000)");
});

it("is left out in releases before 2026.25.0", () => {
  expect(measured(siteOf("2026.24.0"), year, months)[1]).toBe(PART);
});
