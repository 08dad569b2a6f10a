import { expect, it } from "vitest";
import type { Observation } from "../../../src/model/observation.ts";
import { parsePeriod } from "../../../src/model/period.ts";
import { periodEnds } from "../../../src/words/kit/periodEnds.ts";

const ends = (...periods: string[]) =>
  periodEnds(
    periods.map((text) => ({ period: parsePeriod(text) }) as Observation),
    (text) => text,
  );

it("periods have two ends, and one where they are the same", () => {
  expect(ends("2019", "2016", "2018")).toEqual(["2016", "2019"]);
  expect(ends("2016/2020", "2016/2020")).toEqual(["2016/2020"]);
  expect(ends()).toEqual([]);
});

it("a span beside a year is one span of all years, and two spans stay two", () => {
  expect(ends("2023", "2006/2019", "2010")).toEqual(["2006/2023"]);
  expect(ends("2005", "2006/2019")).toEqual(["2005/2019"]);
  expect(ends("2011/2015", "2016/2020")).toEqual(["2011/2015", "2016/2020"]);
});
