import { csvFormatRow } from "d3-dsv";

type Cell = string | number | boolean | null;

/** RFC 4180 text: header row, CRLF, empty cell for missing. Rows are objects with the same keys; `columns` orders them. */
export function csv<T extends Record<string, Cell>>(columns: (keyof T & string)[], rows: T[]): string {
  const lines = rows.map((row) => csvFormatRow(columns.map((name) => cellText(row[name] ?? null))));
  return [columns.join(","), ...lines, ""].join("\r\n");
}

function cellText(cell: Cell): string {
  return cell === null ? "" : String(cell);
}
