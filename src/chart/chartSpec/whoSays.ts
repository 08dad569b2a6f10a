import type { Edition } from "../../edition/edition.ts";
import { labelOf } from "../../model/catalog.ts";
import { isBeforeFourteenthReading } from "../../model/fourteenthReading.ts";
import { COMPILER, type Observation } from "../../model/observation.ts";
import { madeHow } from "./madeHow.ts";

/** SDMX OBS_STATUS of a figure that is as its source prints it. */
const PRINTED = "A";
/** The same of what was estimated or computed. */
const ESTIMATED = "E";

/** Whose figure it is, and who says it there; of ours whether it is an estimate. Releases before 2026.25.0 call all of ours calculations. */
export function whoSays(edition: Edition, o: Observation): string {
  const { catalog, words } = edition;
  const isNamed = isOurs(o) && !isBeforeFourteenthReading(catalog.release);
  return words.observation.by(isNamed ? madeHow(edition, o) : labelOf(catalog, "reporter", o.reporter), o.attribution);
}

/**
 * What is to be known of how a figure came about; null where it is printed, or ours and its maker says so already: one thing had two names.
 * Releases before 2026.25.0 say both.
 */
export function statusOf({ catalog }: Edition, o: Observation): string | null {
  const isSaid = o.status === ESTIMATED && isOurs(o) && !isBeforeFourteenthReading(catalog.release);
  return o.status === PRINTED || isSaid ? null : labelOf(catalog, "status", o.status);
}

/** Whether we computed a figure from others; counts of events are named otherwise. */
function isOurs({ reporter, source }: Observation): boolean {
  return reporter === COMPILER && source !== null;
}
