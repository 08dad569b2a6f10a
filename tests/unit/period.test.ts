import { describe, expect, it } from "vitest";
import { decimalYear, extent, overlaps, parsePeriod } from "../../src/model/period.ts";

describe("parsePeriod", () => {
  it.each([
    ["2019", "2019-01-01", "2019-12-31"],
    ["2025-03", "2025-03-01", "2025-03-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2025-04-28", "2025-04-28", "2025-04-28"],
    ["2016/2020", "2016-01-01", "2020-12-31"],
    ["2025-04-28/2025-05", "2025-04-28", "2025-05-31"],
  ])("%s runs from %s to %s", (text, start, end) => {
    expect(parsePeriod(text)).toEqual({ text, start, end });
  });

  it.each(["", "19", "2019-13", "2023-02-29", "2025-04-31", "2020/2016", "2019/2020/2021", "2019-1", "2019 ", "2019-00-01"])(
    "%j is no period",
    (text) => {
      expect(parsePeriod(text)).toBeNull();
    },
  );
});

it("decimalYear counts days of the year", () => {
  expect(decimalYear("2016-01-01")).toBe(2016);
  expect(decimalYear("2015-07-02")).toBeCloseTo(2015.4986, 4);
});

it("extent ends with the last day, so that neighbouring years touch", () => {
  const period = parsePeriod("2016/2020");
  expect(period && extent(period)).toEqual({ start: 2016, end: 2021 });
});

it("overlaps includes both ends and leaves null bounds open", () => {
  const period = parsePeriod("2016/2020");
  if (!period) throw new Error("no period");
  expect(overlaps(period, "2020-12-31", null)).toBe(true);
  expect(overlaps(period, "2021-01-01", null)).toBe(false);
  expect(overlaps(period, null, "2016-01-01")).toBe(true);
  expect(overlaps(period, null, "2015-12-31")).toBe(false);
});
