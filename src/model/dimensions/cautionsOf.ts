import type { Observation } from "../observation.ts";
import type { Caution } from "./dimension.ts";
import type { PairedMeasure } from "./measure.ts";

/** SDMX OBS_STATUS of a figure of low reliability. */
export const LOW_RELIABILITY = "U";

/**
 * The cautions of a measure that hold of all these figures of the first partner. That its count can only be too high for that partner is said
 * of figures of low reliability alone: where another count has as much, the figure is not one of them.
 */
export function cautionsOf({ caution }: PairedMeasure, ofFirst: readonly Observation[]): Caution[] {
  return caution.filter((one) => one !== "upper_bound_for_irn" || ofFirst.every(({ status }) => status === LOW_RELIABILITY));
}
