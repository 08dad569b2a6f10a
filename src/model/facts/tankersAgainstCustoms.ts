import type { Catalog } from "../catalog.ts";
import { type Observation, position } from "../observation.ts";
import { isOlderThan } from "../turn.ts";

/** What tankers brought in a year, as weight, far above what another count has of the same year. */
export interface AgainstCustoms {
  tankers: Observation;
  /** Tonnes. */
  weight: number;
  customs: Observation;
  /** Whether the other count is a floor below that weight, so that the two do not exclude each other; not asked of releases before 2026.28.0. */
  isFloor: boolean;
}

/** Barrels of crude in a tonne, as the formulas of the data have it. */
const BARRELS = 7.33;

/** From this factor on the two are said to contradict each other. */
const APART = 2;

/** Years of which tanker tracking has at least twice the oil of another printed count of the country, both in view, in order of time. */
export function tankersAgainstCustoms(catalog: Catalog, shown: readonly Observation[]): AgainstCustoms[] {
  const of = (unit: string) => shown.filter((o) => catalog.seriesById.get(o.series)?.unit === unit && /^\d{4}$/.test(o.period.text));
  return of("BPD").flatMap((tankers) => {
    const weight = ((position(tankers) ?? 0) * daysOf(Number(tankers.period.text))) / BARRELS;
    const others = of("T").filter(
      (o) => o.as_worded !== null && o.counterpart === tankers.counterpart && o.period.text === tankers.period.text,
    );
    return others.flatMap((customs) =>
      weight >= APART * (position(customs) ?? Infinity) ? [{ tankers, weight, customs, isFloor: isFloor(catalog, customs) }] : [],
    );
  });
}

/** Whether a figure has a lower bound alone: it is below what it counts, however much that is. */
function isFloor({ release }: Catalog, { lower, upper }: Observation): boolean {
  return lower !== null && upper === null && !isOlderThan(release, "2026.28.0");
}

function daysOf(year: number): number {
  return (Date.UTC(year + 1, 0) - Date.UTC(year, 0)) / 86_400_000;
}
