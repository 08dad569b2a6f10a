import type { Catalog } from "../catalog.ts";
import { type Check, RECORDS_DISAGREE } from "../check.ts";
import { type Observation, position } from "../observation.ts";
import { isPlan } from "../observationStatus.ts";
import { overlaps } from "../period.ts";
import { collectionFor } from "../queries.ts";
import { isOlderThan } from "../turn.ts";

/**
 * Further records of a claim's measure, some of whose days a record has that disagrees about the claim: they tell nothing about the claim's time, so
 * that the check leaves them out, but whoever says that records disagree names them too. None of another verdict, of a record alone, and in
 * releases before 2026.30.0.
 *
 * @param records those on which the check rests
 * @param shown what is in view
 */
export function othersAtOdds(
  catalog: Catalog,
  claim: Observation,
  rule: Check["rule"] | null,
  records: readonly Observation[],
  shown: readonly Observation[],
): Observation[] {
  if (rule !== RECORDS_DISAGREE || records.length < 2 || isOlderThan(catalog.release, "2026.30.0")) return [];
  return shown.filter(
    (o) =>
      !records.includes(o) &&
      isOfMeasure(o, claim) &&
      position(o) !== null &&
      !isPlan(o) &&
      collectionFor(catalog, o) === "references" &&
      records.some(({ period }) => overlaps(o.period, period.start, period.end)),
  );
}

function isOfMeasure(o: Observation, claim: Observation): boolean {
  return (
    o.series === claim.series &&
    o.counterpart === claim.counterpart &&
    o.direction === claim.direction &&
    o.basis === claim.basis &&
    o.variant === claim.variant
  );
}
