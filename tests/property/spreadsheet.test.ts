import { csvFormatRow, csvParseRows } from "d3-dsv";
import { expect, it } from "vitest";
import { readData } from "../../src/curator/readData.ts";
import { readReleased } from "../../src/curator/released.ts";
import type { DataFiles } from "../../src/tables/catalog.ts";
import { DataError, describeFault } from "../../src/tables/fault.ts";
import { loadStrictly } from "../../src/tables/head.ts";
import { thinned } from "../fixtures/sample.ts";

/** What a spreadsheet does to a table that it was left to read for itself is refused where it stands, by what it did, with the cure. */

const files = readData("data");
const released = readReleased("data");

/** A table of the data with the cells of a column as a spreadsheet gives them back. */
function rewritten(file: string, column: string, rewrite: (cell: string) => string): DataFiles {
  const [header = [], ...rows] = csvParseRows((files[file] ?? "").trimEnd());
  const at = header.indexOf(column);
  const lines = rows.map((cells) => csvFormatRow(cells.map((cell, i) => (i === at ? rewrite(cell) : cell))));
  return { ...files, [file]: `${[csvFormatRow(header), ...lines].join("\n")}\n` };
}

function faultsOf(changed: DataFiles): string[] {
  try {
    loadStrictly(changed, "check", released);
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.faults.map(describeFault);
    throw error;
  }
}

it("finds nothing in the data as they are", () => {
  expect(faultsOf(files)).toEqual([]);
});

const codes = [
  ["mentions.csv", "cameo"],
  ["scales/goldstein.csv", "cameo"],
] as const;

it.each(thinned(codes, 2))(
  "codes of %s that lost their nought are one fault, and nothing that follows from it is another",
  (file, column) => {
    const faults = faultsOf(rewritten(file, column, (cell) => cell.replace(/^0(?=\d)/, "")));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${file}:\\d+:\\d+ ${column} "\\d+": expected codes with their nought in front: .*spreadsheet`));
  },
);

const prints = [
  [
    "observations/arms-import-share.csv",
    (cell: string) => cell.replace(/^(\d+)%$/, "$1.00%"),
    '"69.00%": expected 69 as the quote prints it',
  ],
  ["observations/companies-registered.csv", (cell: string) => cell.replace(",", ""), '"1614": expected 1614 as the quote prints it'],
] as const;

it.each(thinned(prints, 2))("prints of %s that were written anew are refused by the cell, with the cure", (file, rewrite, said) => {
  const faults = faultsOf(rewritten(file, "as_worded", rewrite));
  expect(faults.length).toBeGreaterThan(0);
  expect(faults.every((fault) => fault.startsWith(`${file}:`) && fault.includes("docs/spreadsheet.md"))).toBe(true);
  expect(faults.some((fault) => fault.includes(said))).toBe(true);
});
