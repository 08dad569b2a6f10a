import type { Refers } from "./referables.ts";
import { faultAt, type Located } from "./table.ts";

/** The rule of a claim that is held against its parts, as no total is on record. */
const PARTS = "parts_cannot_reach";

/**
 * Parts of a total judge a claim only where no total is on record: a figure of the claim's series, counterpart and direction whose period
 * covers the claim's, of either partner. Null where the check has another rule, or none is.
 *
 * @param known everything that a check may name
 */
export function totalFault(p: Located<{ claim: string; rule: string }>, known: ReadonlyMap<string, Refers>) {
  const claim = known.get(p.row.claim)?.observation;
  if (p.row.rule !== PARTS || !claim) return null;
  for (const [id, { collection, observation: o }] of known) {
    if (collection !== "references" || o?.series !== claim.series || o.counterpart !== claim.counterpart) continue;
    if (o.direction !== claim.direction || o.period.start > claim.period.start || o.period.end < claim.period.end) continue;
    return faultAt(p, "rule", `a rule for figures: ${id} is a total of the claim's period`);
  }
  return null;
}
