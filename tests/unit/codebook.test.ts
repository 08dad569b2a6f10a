import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { codebookFaults, renewed } from "../../src/tables/codebook.ts";

const codebook = readFileSync("data/README.md", "utf8");

it("the codebook has the columns that the tables have; where it has not, npm run codebook writes it", () => {
  expect(codebookFaults(codebook)).toEqual([]);
  expect(renewed(codebook)).toBe(codebook);
});

it.each([
  ["a column less", (text: string) => text.replace(/\| as_worded \|.*\n/, ""), /^\d+: expected \| as_worded \|/],
  ["another meaning", (text: string) => text.replace("| publisher or journal |", "| who printed it |"), /^\d+: expected \| publisher \|/],
  ["a table less", (text: string) => text.replace("<!-- columns of codes.csv -->", ""), /^1: expected the columns of codes\.csv$/],
])("%s is named with its line, and the prose around it is left alone", (_, change, expected) => {
  const changed = change(codebook);
  expect(codebookFaults(changed)).toEqual([expect.stringMatching(expected)]);
  const prose = (text: string) => text.replace(/^<!-- columns of [\s\S]*?<!-- end of columns -->$/gm, "");
  expect(prose(renewed(changed))).toBe(prose(changed));
});

it("columns of a table that there is not are a fault, and refused", () => {
  const more = `${codebook}\n<!-- columns of notes.csv -->\n<!-- end of columns -->\n`;
  expect(codebookFaults(more)).toEqual([expect.stringMatching(/^\d+: expected no columns of notes\.csv/)]);
  expect(() => renewed("<!-- columns of notes.csv -->\n<!-- end of columns -->")).toThrow("no table has that path");
});
