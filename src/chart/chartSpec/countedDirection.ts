import type { Edition } from "../../edition/edition.ts";
import { labelOf } from "../../model/catalog.ts";
import type { Observation } from "../../model/observation.ts";
import { isOlderThan } from "../../model/turn.ts";

/**
 * The direction of events that were counted, where their series tells directions apart: a year can have a number for each. Null of other
 * figures, and in releases before 2026.25.0, which do not say it.
 */
export function countedDirection({ catalog }: Pick<Edition, "catalog">, o: Observation): string | null {
  const isTold = o.source === null && catalog.seriesById.get(o.series)?.label_by === "direction";
  return isTold && !isOlderThan(catalog.release, "2026.25.0") ? labelOf(catalog, "direction", o.direction) : null;
}
