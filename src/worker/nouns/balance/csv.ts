import * as v from "valibot";
import type { BalanceRow } from "../../../model/sensitivity.ts";
import type { ColumnSaid } from "../../http/apiRow.ts";
import { csv } from "../../http/csv.ts";
import { sided } from "../../http/sides.ts";
import { type BalanceJson, balanceEntries, balanceMeanings, balanceToJson } from "./json.ts";

/** Columns of the balance as CSV, in the order of its keys. Within v1 both are only appended. */
export const BALANCE_COLUMNS = (Object.keys(balanceEntries) as (keyof BalanceJson)[]).map((name) => ({
  name: sided(name),
  of: (row: BalanceJson) => row[name],
}));

/** What each of them means; none has a list of codes. */
export const BALANCE_COLUMNS_SAID: ColumnSaid[] = (Object.keys(balanceEntries) as (keyof BalanceJson)[]).map((name) => ({
  name: sided(name),
  meaning: balanceMeanings[name] ?? v.getDescription(balanceEntries[name]) ?? "",
  codes: null,
}));

/** The balance as CSV, one row a year. */
export function balanceCsv(rows: readonly BalanceRow[]): string {
  return csv(BALANCE_COLUMNS, rows.map(balanceToJson));
}
