import type { Catalog } from "../catalog.ts";
import type { Observation } from "../observation.ts";
import { remembering } from "../remembered.ts";
import { isOlderThan } from "../turn.ts";
import type { CommonCount } from "./commonCount.ts";
import { goodsStrength } from "./strength.ts";
import type { Thresholds } from "./thresholds.ts";

/** Steps to which figures are rounded, of the counts of one catalogue at most. */
const remembered = remembering<Catalog, number>(64);

/** Dollars: no source rounds to more. */
const MOST = 1e9;

/**
 * Whether two figures are so near a limit that what their source rounds away decides how clear the difference is. Releases before 2026.23.0
 * do not say so.
 */
export function isNearLimit(catalog: Catalog, { irn, isr }: CommonCount, by: Thresholds): boolean {
  if (isOlderThan(catalog.release, "2026.23.0") || irn.value === null || isr.value === null || irn.value === 0 || isr.value === 0)
    return false;
  const ends = (o: Observation) => [-1, 1].map((way) => (o.value ?? 0) + (way * roundedTo(catalog, o)) / 2);
  const strength = goodsStrength(irn.value, isr.value, by);
  return ends(irn).some((low) => ends(isr).some((high) => goodsStrength(low, high, by) !== strength));
}

/** The step to which all figures of one series, count and source are rounded: the largest power of ten, at least 1, that divides each. */
function roundedTo(catalog: Catalog, { series, basis, source }: Observation): number {
  return remembered(catalog, [series, basis, source].join(" "), () => {
    const figures = (catalog.observationsBySeries.get(series) ?? []).filter((o) => o.basis === basis && o.source === source);
    const divides = (step: number) => figures.every(({ value }) => value === null || value % step === 0);
    let step = 1;
    while (step < MOST && divides(step * 10)) step *= 10;
    return step;
  });
}
