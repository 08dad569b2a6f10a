import type { Catalog } from "../catalog.ts";
import { type Observation, position } from "../observation.ts";
import { isPlan } from "../observationStatus.ts";
import { collectionFor } from "../queries.ts";
import { isOlderThan } from "../turn.ts";

/**
 * The record of another year that comes nearer to a claim than each record that it was held against, counted as one of those: whose year a
 * source only implies, the claim may rest on it. Null where there is none, and in releases before 2026.27.0.
 *
 * @param records those that a differing verdict rests on, of the claim's own series
 * @param shown figures in view
 */
export function nearerRecord(
  catalog: Catalog,
  claim: Observation,
  records: readonly Observation[],
  shown: readonly Observation[],
): Observation | null {
  const value = position(claim);
  if (claim.period_basis !== "implied" || records.length === 0 || value === null || isOlderThan(catalog.release, "2026.27.0")) return null;
  const away = (o: Observation) => Math.abs((position(o) ?? Number.POSITIVE_INFINITY) - value);
  const nearest = Math.min(...records.map(away));
  const isOfThem = (o: Observation) => records.some((one) => one.reporter === o.reporter && one.basis === o.basis);
  const others = shown.filter(
    (o) =>
      o.series === claim.series &&
      o.counterpart === claim.counterpart &&
      o.direction === claim.direction &&
      !isPlan(o) &&
      !records.includes(o) &&
      isOfThem(o) &&
      collectionFor(catalog, o) === "references" &&
      away(o) < nearest,
  );
  return others.sort((a, b) => away(a) - away(b))[0] ?? null;
}
