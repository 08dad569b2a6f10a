import type { Catalog } from "./catalog.ts";
import type { Observation } from "./observation.ts";
import { isOlderThan } from "./turn.ts";

/** Topic of series whose sources count what they could find out: nobody can count what is secret. */
const ARMS = "arms";

/** Whether a figure is a 0 of arms: no delivery was found, which does not say that there was none. Releases before 2026.23.0 print the 0. */
export function isNoneFound(catalog: Catalog, { series, value }: Pick<Observation, "series" | "value">): boolean {
  return value === 0 && catalog.seriesById.get(series)?.topic === ARMS && !isOlderThan(catalog.release, "2026.23.0");
}
