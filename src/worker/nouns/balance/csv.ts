import * as v from "valibot";
import type { BalanceRow } from "../../../model/sensitivity.ts";
import type { ColumnSaid } from "../../http/apiRow.ts";
import { csv } from "../../http/csv.ts";
import { sided } from "../../http/sides.ts";
import { type BalanceJson, balanceEntries, balanceKeys, balanceMeanings, balanceToJson } from "./json.ts";

/** Columns of the balance as CSV in a release, in the order of its keys. Within v1 both are only appended. */
export function balanceColumns(release: string) {
  return balanceKeys(release).map((name) => ({ name: sided(name), of: (row: BalanceJson) => row[name] ?? null }));
}

/** What each of them means; none has a list of codes. */
export function balanceColumnsSaid(release: string): ColumnSaid[] {
  return balanceKeys(release).map((name) => ({ name: sided(name), meaning: balanceMeanings[name] ?? described(name), codes: null }));
}

function described(name: keyof typeof balanceEntries): string {
  const entry = balanceEntries[name];
  return v.getDescription(entry.type === "optional" ? entry.wrapped : entry) ?? "";
}

/** The balance as CSV, one row a year, with the columns that a release has. */
export function balanceCsv(rows: readonly BalanceRow[], release: string): string {
  return csv(
    balanceColumns(release),
    rows.map((row) => balanceToJson(row, release)),
  );
}
