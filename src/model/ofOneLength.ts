import type { Observation } from "./observation.ts";
import { extent } from "./period.ts";

/** Months of a year. */
const MONTHS = 12;

/**
 * Whether the periods of figures are all equally long, to the month: of amounts over a month, half a year and a year none is known to be the
 * highest, as the longest only has more time. Years that a calendar makes a day longer are as long as others.
 */
export function areOfOneLength(figures: readonly Observation[]): boolean {
  return new Set(figures.map(({ period }) => Math.round((extent(period).end - extent(period).start) * MONTHS))).size < 2;
}
