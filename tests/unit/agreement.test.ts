import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCoding } from "../../src/curator/readCoding.ts";
import { readData } from "../../src/curator/readData.ts";
import { agreement, nominalAlpha } from "../../src/model/agreement.ts";
import { greedyMatch } from "../../src/model/greedyMatch.ts";
import { agreementText } from "../../src/tables/agreement.ts";
import { loadCoding } from "../../src/tables/coding.ts";
import { DataError } from "../../src/tables/fault.ts";
import { type Cells, csv, header } from "../fixtures/rows.ts";

/** Two coders' values, one letter a unit, side by side. */
const coded = (first: string, second: string) => [...first].map((a, i): [string, string] => [a, second[i] ?? ""]);

describe("nominalAlpha", () => {
  it("is what the formula gives by hand for two values", () => {
    // Units 10, values n = 20. Agreed: x 5 times, y 3 times. Disagreed: x/y and y/x, so Σ o_ck = 2 · 2 = 4.
    // n_x = 2·5 + 2 = 12, n_y = 2·3 + 2 = 8, Σ n_c·n_k over c ≠ k = 12·8 + 8·12 = 192.
    // alpha = 1 − 19 · 4 / 192 = 1 − 0.3958 = 0.604
    expect(nominalAlpha(coded("xxxxxyyyxy", "xxxxxyyyyx"))).toBe(0.604);
  });
  it("is what the formula gives by hand for five values", () => {
    // Units 12, n = 24, disagreed a/b, d/b, a/d: Σ o_ck = 6. Counts a 4, b 6, c 6, d 6, e 2:
    // 4·20 + 3 · 6·18 + 2·22 = 448. alpha = 1 − 23 · 6 / 448 = 0.692
    expect(nominalAlpha(coded("aabbdcccedda", "babbbccceddd"))).toBe(0.692);
  });
  it("is 1 for full agreement on values that vary, below 0 for less than chance", () => {
    expect(nominalAlpha(coded("xxyz", "xxyz"))).toBe(1);
    expect(nominalAlpha(coded("xy", "yx"))).toBe(-0.5); // 1 − 3 · 4 / (2 · 2 · 2)
  });
  it("is undefined when nothing varies", () => {
    expect(nominalAlpha(coded("xxx", "xxx"))).toBeNull();
    expect(nominalAlpha([])).toBeNull();
  });
});

describe("pairUp", () => {
  it("pairs one to one, the most alike first, and names those left over", () => {
    const likeness = (a: number, b: number) => Math.max(0, 10 - Math.abs(a - b));
    expect(greedyMatch([1, 6, 50], [5, 30], likeness)).toEqual({ pairs: [[6, 5]], onlyFirst: [1, 50], onlySecond: [30] });
  });
  it("takes equal ones in the order of the rows, each once", () => {
    const same = (a: string, b: string) => (a[0] === b[0] ? 1 : 0);
    const found = greedyMatch(["a1", "a2", "a3"], ["a4", "a5"], same);
    expect(found).toEqual({
      pairs: [
        ["a1", "a4"],
        ["a2", "a5"],
      ],
      onlyFirst: ["a3"],
      onlySecond: [],
    });
  });
});

const visited = {
  id: "visit",
  partner: "ISR",
  dimension: "diplomatic",
  kind: "visit",
  reciprocal: "no",
  scored: "yes",
  summary: "A visit",
};
const coding = (mentions: Cells<"mentions">[]) => ({
  "observations.csv": `series,${header("observations")}\n`,
  "events.csv": csv("events", visited),
  "mentions.csv": csv("mentions", ...mentions),
});
const told = (paragraph: number, date: string, cameo: string, quote: string): Cells<"mentions"> => ({
  ...{ event: "visit", source: "paper", paragraph, date, precision: date === "" ? "undated" : "year" },
  ...{ status: "happened", cameo, actor: "ISR", target: "AZE", quote },
});
const matched = (first: Cells<"mentions">[], second: Cells<"mentions">[]) => {
  const rows = agreement(loadCoding(coding(first)), loadCoding(coding(second)));
  return rows.find(({ part, field }) => part === "mentions" && field === "matched");
};

describe("mentions pair", () => {
  const visit = told(1, "2016", "042", "came to the port");
  it.each<[string, Cells<"mentions">, number]>([
    ["by a longer word that their quotes share", told(1, "", "040", "a port of call"), 1],
    ["not by short words alone", told(1, "", "040", "went to the bar"), 0],
    ["by the same date and code without a common word", told(1, "2016", "042", "arrived"), 1],
    ["not by the same code alone", told(1, "2017", "042", "arrived"), 0],
    ["not across paragraphs", told(2, "2016", "042", "came to the port"), 0],
  ])("%s", (_, other, pairs) => {
    expect(matched([visit], [other])?.agreed).toBe(pairs);
  });
  it("not because both are undated", () => {
    expect(matched([told(1, "", "042", "came by")], [told(1, "", "042", "arrived")])?.agreed).toBe(0);
  });
  it("by the nearest quote, and those that one coding alone found are counted", () => {
    const [near, far] = [told(1, "2016", "042", "came to the old port"), told(1, "2016", "042", "the port")];
    expect(matched([visit], [far, near])).toMatchObject({ units: 2, agreed: 1, note: "0 found only by coder 1, 1 only by coder 2" });
  });
});

it("a mention of an event that its coding does not have is named at its place", () => {
  const files = coding([{ ...told(1, "2016", "042", "came"), event: "visits" }]);
  expect(() => loadCoding(files)).toThrow(DataError);
  expect(() => loadCoding(files)).toThrow('mentions.csv:2:1 event "visits": expected an id of events.csv');
});

describe("the project's two codings", () => {
  const [first, second] = [readCoding("data/codings/first"), readCoding("data/codings/second")];
  it("give exactly data/agreement.csv", () => {
    expect(agreementText(agreement(first, second))).toBe(readFileSync("data/agreement.csv", "utf8"));
  });
  it("agree as much whichever is called the first", () => {
    const numbers = (rows: ReturnType<typeof agreement>) => rows.map(({ note: _, ...row }) => row);
    expect(numbers(agreement(second, first))).toEqual(numbers(agreement(first, second)));
  });
  it("are of the same tokens, and no part of the data", () => {
    const tokens = (rows: { source: string; paragraph: number; token: string; nth: number }[]) =>
      rows.map((row) => [row.source, row.paragraph, row.token, row.nth].join(" "));
    expect(new Set(tokens(first.coverage)).size).toBe(first.coverage.length);
    expect(tokens(second.coverage)).toEqual(tokens(first.coverage));
    expect(Object.keys(readData("data")).filter((file) => file.startsWith("codings/"))).toEqual([]);
  });
});
