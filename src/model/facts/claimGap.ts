import type { Catalog } from "../catalog.ts";
import type { Check } from "../check.ts";
import { type Observation, position } from "../observation.ts";
import { byCodeUnit } from "../order.ts";

/** How far a claim is from the records that say it differs. */
export interface ClaimGap {
  /** `records` of the claim's own series, or `parts` of other series that were added up. */
  kind: "records" | "parts";
  /** The records, in order of time. */
  records: Observation[];
  /** What was held against the claim: the records' values, or the sum of the parts, from the lowest. */
  values: number[];
}

/** Rule of the fact check by which records are parts of what is claimed, such as both directions of a trade. */
const PARTS = "parts_cannot_reach";

/**
 * What the records of a check put beside the claim, where it differs from them; null where it does not, or where they can be neither
 * compared nor added up.
 *
 * @param check one whose records are in view
 */
export function claimGap(catalog: Catalog, claim: Observation, check: Check): ClaimGap | null {
  if (check.verdict !== "differs" || check.records.length === 0) return null;
  const records = check.records.flatMap((id) => catalog.observationById.get(id) ?? []);
  const values = records.flatMap((o) => position(o) ?? []);
  const unit = ({ series }: Observation) => catalog.seriesById.get(series)?.unit;
  if (values.length < check.records.length || records.some((o) => unit(o) !== unit(claim))) return null;
  const inTime = [...records].sort((a, b) => byCodeUnit(a.period.start, b.period.start) || byCodeUnit(a.id, b.id));
  if (records.every(({ series }) => series === claim.series))
    return { kind: "records", records: inTime, values: [...values].sort((a, b) => a - b) };
  return check.rule === PARTS ? { kind: "parts", records: inTime, values: [values.reduce((sum, value) => sum + value, 0)] } : null;
}
