import { csvFormatRow } from "d3-dsv";
import type { Flat } from "../../tables/column.ts";

/** A column of CSV: its name, and the cell that a row has there. */
export interface CsvColumn<R> {
  name: string;
  of: (row: R) => Flat;
}

/** RFC 4180 text: header row, CRLF, empty cell for missing. */
export function csv<R>(columns: readonly CsvColumn<R>[], rows: readonly R[]): string {
  const lines = rows.map((row) => csvFormatRow(columns.map(({ of }) => cellText(of(row)))));
  return [columns.map(({ name }) => name).join(","), ...lines, ""].join("\r\n");
}

function cellText(cell: Flat): string {
  return cell === null ? "" : String(cell);
}
