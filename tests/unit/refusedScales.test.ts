import { describe, expect, it } from "vitest";
import { describeFault } from "../../src/tables/fault.ts";
import { evaluate } from "../../src/tables/print/formula.ts";
import { withCells } from "../fixtures/files.ts";
import { faultsOf, files } from "../planted/head.ts";

const only = (changed: typeof files) => {
  const faults = faultsOf(changed).map(describeFault);
  expect(faults).toHaveLength(1);
  return faults[0] ?? "";
};
/** The line of the row of a file that has some words. */
const lineOf = (file: string, words: string) => (files[file] ?? "").split("\n").findIndex((line) => line.includes(words)) + 1;

describe("a computed figure", () => {
  it.each([
    ["trade-turnover", "210.76 / 1.70", 1_240_000_000, "124000000"],
    ["trade-turnover", "339 × 1.30 × 1.30", 57_290_000, "572900000"],
    ["imports-from-partner", "210.76 - 49.68", 161_080, "161100000"],
    ["transit-freight", "363.842 / 1.33", 2_736_000, "273600"],
    ["visitor-arrivals", "2,248 × 11.1% / 1.662", 1_501_000, "150100"],
    ["oil-supply-share", "2.0 mln t / (270", 1.49, "14.88"],
    ["visitor-share", "69,124 / 2,570,200", 27, "2.689"],
  ])("of %s, %s, is not %d", (series, note, value, expected) => {
    const file = `observations/${series}.csv`;
    const line = lineOf(file, note);
    expect(only(withCells(file, line, { value }, files))).toContain(
      `${file}:${line}:5 value "${value}": expected ${expected}, as the formula`,
    );
  });
  it("may name a magnitude behind a number", () => {
    expect(evaluate("2.5 mln / 4; rough")).toBe(625_000);
    expect(evaluate("3 bn / 2 mln")).toBe(1500);
  });
  it("has a series whose magnitude is one that tables print in", () => {
    const line = lineOf("constraints.csv", "series,trade-turnover,magnitude");
    expect(only(withCells("constraints.csv", line, { allowed: "millions" }, files))).toContain("codes of magnitude, and millions is none");
  });
});

describe("an exception from the magnitude of a print", () => {
  const file = "observations/exports-to-partner.csv";
  const line = lineOf(file, "$28.45");
  it("takes the magnitude that it names and no other", () => {
    expect(only(withCells(file, line, { value: 2_845_000_000 }, files))).toContain(
      `${file}:${line}:5 value "2845000000": expected 28450000, by the magnitude that exception names`,
    );
  });
  it("names one", () => {
    expect(only(withCells(file, line, { exception: "magnitude: the heading says it" }, files))).toContain(
      "expected a magnitude in its reason",
    );
  });
});
