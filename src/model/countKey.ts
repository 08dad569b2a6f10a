import { lineKey } from "./contiguousSegments.ts";
import type { Observation } from "./observation.ts";
import { isOlderThan } from "./turn.ts";

/**
 * A text that is the same for all figures of one count. Of counted events each direction is a count, over all its years: what tells the ids
 * of a year's two directions apart is part of no count. Releases before 2026.25.0 count both directions as one, and the years that have both
 * as another.
 */
export function countKey(release: string, o: Observation): string {
  if (o.source !== null) return lineKey(o);
  return lineKey(isOlderThan(release, "2026.25.0") ? { ...o, direction: "" } : { ...o, variant: null });
}
