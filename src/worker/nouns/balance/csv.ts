import type { BalanceRow } from "../../../model/sensitivity.ts";
import { csv } from "../../http/csv.ts";
import { sided } from "../../http/sides.ts";
import { type BalanceJson, balanceEntries, balanceToJson } from "./json.ts";

/** Columns of the balance as CSV, in the order of its keys. Within v1 both are only appended. */
const COLUMNS = (Object.keys(balanceEntries) as (keyof BalanceJson)[]).map((name) => ({
  name: sided(name),
  of: (row: BalanceJson) => row[name],
}));

/** The balance as CSV, one row a year. */
export function balanceCsv(rows: readonly BalanceRow[]): string {
  return csv(COLUMNS, rows.map(balanceToJson));
}
