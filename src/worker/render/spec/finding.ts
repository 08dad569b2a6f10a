import { claimableStretches } from "../../../model/claim.ts";
import type { BalanceRow } from "../../../model/robustness.ts";
import type { Vintage } from "../../../model/vintage.ts";
import type { Site } from "../../site.ts";

/** What may be claimed of the balance, in one sentence: the years whose direction every variant of the method keeps. */
export function findingOf({ words }: Site, rows: BalanceRow[], { collection }: Vintage): string {
  const last = rows.findLast((row) => row.evidence > 0);
  return words.balance.claim(collection, claimableStretches(rows), last ?? null);
}
