import type { DataFiles } from "../../src/tables/catalog.ts";
import { type RealRow, withCells } from "./head.ts";

/** A fault put into the real data: the files that have it, and where the check must name it. */
export interface Planted {
  files: DataFiles;
  file: string;
  line: number;
  /** Columns of which one is named: the cell that was changed, or one that contradicts it. Empty: the file or the row. */
  columns: string[];
  /** What was done, for the table. */
  what: string;
}

/** A fault in one cell of a row, or in several that were changed alike. */
export function cell(row: RealRow, cells: Record<string, string>, columns = Object.keys(cells)): Planted {
  const [[name = "", text = ""] = []] = Object.entries(cells);
  const what = `${name} ${JSON.stringify(row.cells[name])} -> ${JSON.stringify(text)}`;
  return { files: withCells(row, cells), file: row.file, line: row.line, columns, what };
}

/** A kind of fault: everything of the kind that can be put into today's data. */
export interface Kind {
  name: string;
  all: () => (() => Planted)[];
}
