import type { Edition } from "../../edition/edition.ts";
import type { BalanceRow } from "../../model/sensitivity.ts";
import { isSince } from "../../model/version.ts";
import type { Table } from "./chartSpec.ts";
import { endsOf } from "./ends.ts";

/** The first release that says how many of the extremes agree. */
const EXTREMES_FROM = "2026.9.0";

/** Whether cards and the table of a release say how many of the extremes agree. */
export function saysExtremes({ catalog }: Pick<Edition, "catalog">): boolean {
  return isSince(catalog.release, EXTREMES_FROM);
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
