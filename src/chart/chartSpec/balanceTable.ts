import type { Edition } from "../../edition/edition.ts";
import type { BalanceQuery, BalanceRow } from "../../model/sensitivity.ts";
import { isOlderThan } from "../../model/turn.ts";
import type { Table } from "./chartSpec.ts";
import { endsOf } from "./ends.ts";
import { leftOutWith } from "./leftOutWith.ts";

/** Whether cards and the table of a release say how many of the extremes agree. */
export function saysExtremes({ catalog }: Pick<Edition, "catalog">): boolean {
  return !isOlderThan(catalog.release, "2026.9.0");
}

/** What the column of codings counts; releases before 2026.28.0 call it how many agree, which is said of variants and of readers too. */
function codersColumn({ catalog, words }: Edition): string {
  return isOlderThan(catalog.release, "2026.28.0") ? words.balance.codersColumn : words.balance.allAgreeColumn;
}

/** The balance as a table: one row a year, the newest first. */
export function balanceTable(edition: Edition, caption: string, rows: BalanceRow[], query: BalanceQuery): Table {
  const { words } = edition;
  const ends = endsOf(edition);
  const extremes = saysExtremes(edition);
  const coded = rows.some((row) => row.coder_agreement !== null);
  return {
    caption,
    columns: [
      ...words.balance.columns(ends, leftOutWith(edition.catalog, query)),
      ...(coded ? [codersColumn(edition)] : []),
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
