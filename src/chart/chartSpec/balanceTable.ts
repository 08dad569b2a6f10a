import type { Edition } from "../../edition/edition.ts";
import { isBeforeHeldToRows } from "../../model/heldToRows.ts";
import type { BalanceRow } from "../../model/sensitivity.ts";
import type { Table } from "./chartSpec.ts";
import { endsOf } from "./ends.ts";

/** Whether cards and the table of a release say how many of the extremes agree. */
export function saysExtremes({ catalog }: Pick<Edition, "catalog">): boolean {
  return !isBeforeHeldToRows(catalog.release);
}

/** The balance as a table: one row a year, the newest first. */
export function balanceTable(edition: Edition, caption: string, rows: BalanceRow[]): Table {
  const { words } = edition;
  const ends = endsOf(edition);
  const extremes = saysExtremes(edition);
  const coded = rows.some((row) => row.coder_agreement !== null);
  return {
    caption,
    columns: [
      ...words.balance.columns(ends),
      ...(coded ? [words.balance.codersColumn] : []),
      ...(extremes ? [words.balance.extremesColumn] : []),
    ],
    rows: [...rows].reverse().map((row) => ({
      href: edition.urls.method(row.year),
      cells: [
        ...words.balance.cells(row, ends),
        ...(coded ? [words.balance.codersCell(row)] : []),
        ...(extremes ? [words.balance.extremesCell(row)] : []),
      ],
    })),
  };
}
