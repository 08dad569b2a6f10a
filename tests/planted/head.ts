import { csvFormatRow, csvParseRows } from "d3-dsv";
import { readData } from "../../src/curator/readData.ts";
import { readReleased } from "../../src/curator/released.ts";
import type { DataFiles } from "../../src/tables/catalog.ts";
import { DataError, type Fault } from "../../src/tables/fault.ts";
import { loadStrictly } from "../../src/tables/head.ts";

/** A row of the real data at its place; `file` and `line` as the check names them. */
export interface RealRow {
  file: string;
  line: number;
  cells: Readonly<Record<string, string>>;
}

/** The head of data/ as it is today, whatever that is. */
export const files: DataFiles = readData("data");
export const released = readReleased("data");

/** The rows of one file, or of all files of a folder such as `observations/`. */
export function rowsOf(path: string): RealRow[] {
  return Object.keys(files)
    .filter((file) => file === path || (path.endsWith("/") && file.startsWith(path)))
    .flatMap((file) => {
      const [columns = [], ...rows] = csvParseRows((files[file] ?? "").trimEnd());
      return rows.map((row, i) => ({ file, line: i + 2, cells: Object.fromEntries(columns.map((name, c) => [name, row[c] ?? ""])) }));
    });
}

/** The files with some cells of a row changed. */
export function withCells(row: RealRow, cells: Record<string, string>, of: DataFiles = files): DataFiles {
  const lines = (of[row.file] ?? "").split("\n");
  lines[row.line - 1] = csvFormatRow(Object.keys(row.cells).map((name) => cells[name] ?? row.cells[name] ?? ""));
  return { ...of, [row.file]: lines.join("\n") };
}

/** The files with a copy of a row at the end of its file, and the line where the copy stands. */
export function withCopy(row: RealRow, cells: Record<string, string>, of: DataFiles = files): { files: DataFiles; line: number } {
  const text = (of[row.file] ?? "").trimEnd();
  const copy = csvFormatRow(Object.keys(row.cells).map((name) => cells[name] ?? row.cells[name] ?? ""));
  return { files: { ...of, [row.file]: `${text}\n${copy}\n` }, line: text.split("\n").length + 1 };
}

/** What the check finds; nothing where it accepts. */
export function faultsOf(of: DataFiles): Fault[] {
  try {
    loadStrictly(of, "planted", released);
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.faults;
    throw error;
  }
}
