import type { DataFiles } from "../../src/tables/catalog.ts";
import { files, type RealRow, rowsOf, withCells } from "./head.ts";
import { pick } from "./random.ts";

/** A cell changed at random in a row chosen at random. */
export interface Mutation {
  files: DataFiles;
  row: RealRow;
  column: string;
  after: string;
  table: string;
}

const rows = Object.keys(files).flatMap((file) => rowsOf(file));
const byFile = new Map(Object.keys(files).map((file) => [file, rowsOf(file)]));

/** What a slip of the hand makes of a cell. Null where it leaves the cell as it was. */
const SLIPS: ((text: string, row: RealRow, column: string, random: () => number) => string)[] = [
  // Another digit.
  (text, _row, _column, random) => at(text, /\d/g, random, (digit) => String((Number(digit) + 1 + Math.floor(random() * 9)) % 10)),
  // A character less.
  (text, _row, _column, random) => at(text, /[^ ]/g, random, () => ""),
  // Two neighbors in the wrong order.
  (text, _row, _column, random) => at(text, /\S\S/g, random, (pair) => `${pair[1]}${pair[0]}`),
  // The cell of another row.
  (_text, row, column, random) => pick(byFile.get(row.file) ?? [], random).cells[column] ?? "",
  // Nothing.
  () => "",
];

export function mutation(random: () => number): Mutation {
  for (;;) {
    const row = pick(rows, random);
    const column = pick(Object.keys(row.cells), random);
    const before = row.cells[column] ?? "";
    const after = pick(SLIPS, random)(before, row, column, random);
    if (after === before || before === "") continue;
    return { files: withCells(row, { [column]: after }), row, column, after, table: row.file.replace(/\/.*/, "").replace(/\.csv$/, "") };
  }
}

/** The text with one match of a pattern changed. */
function at(text: string, pattern: RegExp, random: () => number, change: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const one = pick(found, random);
  return text.slice(0, one.index) + change(one[0]) + text.slice(one.index + one[0].length);
}
