import type { Catalog } from "./catalog.ts";
import type { Observation } from "./observation.ts";
import { byCodeUnit, byRowId } from "./order.ts";
import { overlaps } from "./period.ts";
import { observationsForSeries } from "./queries.ts";
import { isOlderThan } from "./turn.ts";
import type { Vintage } from "./vintage.ts";

/** What is measured of one case, by its code: how many were arrested in it. A figure of another time is of another case, and no later value of the same. */
const OF_ONE_CASE: readonly string[] = ["persons_arrested"];

/** Whether a figure measures a case of its own, so that it is part of no count over time. Releases before 2026.26.0 join such figures all the same. */
export function isOfOneCase(release: string, { basis }: Observation): boolean {
  return OF_ONE_CASE.includes(basis) && !isOlderThan(release, "2026.26.0");
}

/** The figures in view that other sources give of the very case, whose name tells them apart from those of others; none where it has no name. */
export function sameCase(catalog: Catalog, o: Observation, vintage: Vintage): Observation[] {
  if (!isOfOneCase(catalog.release, o) || o.variant === null) return [];
  return observationsForSeries(catalog, o.series, vintage)
    .filter(
      (row) =>
        row.source !== o.source &&
        row.counterpart === o.counterpart &&
        row.basis === o.basis &&
        row.variant === o.variant &&
        overlaps(row.period, o.period.start, o.period.end),
    )
    .sort((a, b) => byCodeUnit(a.period.start, b.period.start) || byRowId(a.id, b.id));
}
