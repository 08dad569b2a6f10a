import type { Catalog } from "../catalog.ts";
import type { Observation } from "../observation.ts";
import { isOlderThan } from "../turn.ts";

/**
 * Whether records on which a claim cannot be tested are apart in time: no two of them have a day in common, so that they may differ without
 * contradicting each other. Releases before 2026.26.0 say of all such records that they disagree; 2026.26.0 asks only for days of the claim, of which
 * one that names no year may be of any. Since 2026.28.0 records of another time are among them only where their source says that they held in the
 * claim's too, so none are apart.
 */
export function areApartInTime({ release }: Catalog, claim: Observation, records: readonly Observation[]): boolean {
  if (records.length < 2 || isOlderThan(release, "2026.26.0") || !isOlderThan(release, "2026.28.0")) return false;
  const isOfAnyDay = claim.period_basis === "publication" || !isOlderThan(release, "2026.27.0");
  const meet = ({ period: a }: Observation, { period: b }: Observation) => {
    const [from, to] = [latest(a.start, b.start), earliest(a.end, b.end)];
    const isOfClaim = isOfAnyDay || latest(from, claim.period.start) <= earliest(to, claim.period.end);
    return a.text === b.text || (from <= to && isOfClaim);
  };
  return records.every((one, i) => records.slice(i + 1).every((other) => !meet(one, other)));
}

const latest = (a: string, b: string) => (a > b ? a : b);
const earliest = (a: string, b: string) => (a < b ? a : b);
