import * as v from "valibot";
import type { Table } from "./definition.ts";

/**
 * What a cell of a column has to be where a text is not that, in words behind “expected”; null where it is, or the table lacks the
 * column.
 */
export function unreadCell(table: Table, column: string, text: string): string | null {
  const kind = table.columns[column];
  const read = kind && v.safeParse(kind.read, text);
  return !read || read.success ? null : read.issues[0].message;
}
