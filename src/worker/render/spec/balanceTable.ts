import type { Table } from "../../../model/chartSpec.ts";
import type { BalanceRow } from "../../../model/robustness.ts";
import type { Site } from "../../site.ts";
import { endsOf } from "./ends.ts";

/** The balance as a table: one row a year, the newest first. */
export function balanceTable(site: Site, caption: string, rows: BalanceRow[]): Table {
  const { words } = site;
  const ends = endsOf(site);
  const coded = rows.some((row) => row.coder_agreement !== null);
  return {
    caption,
    columns: [...words.balance.columns(ends), ...(coded ? [words.balance.codersColumn] : [])],
    rows: [...rows].reverse().map((row) => ({
      href: `/method#y${row.year}`,
      cells: [...words.balance.cells(row, ends), ...(coded ? [words.balance.codersCell(row)] : [])],
    })),
  };
}
