import type { BalanceRow } from "../../../model/sensitivity.ts";
import { csv } from "../../http/csv.ts";
import { balanceToJson } from "./json.ts";

/** Columns of the balance as CSV. Within v1 columns are only appended. */
const COLUMNS = [
  "year",
  "lean",
  "memory_irn",
  "memory_isr",
  "evidence",
  "band_low",
  "band_high",
  "claimable",
  "documents",
  "direction",
  "fresh",
  "coder_agreement",
] as const;

/** The balance as CSV, one row a year. */
export function balanceCsv(rows: BalanceRow[]): string {
  return csv([...COLUMNS], rows.map(balanceToJson));
}
