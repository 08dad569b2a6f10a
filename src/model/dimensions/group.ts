import type { GroundedCell, Group } from "./dimension.ts";
import { sideOf } from "./strength.ts";
import { THRESHOLDS, type Thresholds } from "./thresholds.ts";
import { yearOf } from "./year.ts";

/**
 * The latest preferred cell of a row that has a count and ends in the five years before `last` or in it; null where there is none.
 * Cells of other measures and years without a common count are never the latest.
 *
 * @param last T, the last year of the view
 */
export function latestCell(cells: readonly GroundedCell[], last: number, by: Thresholds = THRESHOLDS): GroundedCell | null {
  const counted = cells.filter(({ preferred, strength, period }) => {
    const year = yearOf(period);
    return preferred && strength !== null && year <= last && year >= last - by.latest_within_years;
  });
  return counted.reduce<GroundedCell | null>(
    (newest, cell) => (newest && yearOf(newest.period) > yearOf(cell.period) ? newest : cell),
    null,
  );
}

/**
 * The group of a row by its latest cell: that cell's side if it is clear, or the partner that is alone on record; else none is claimed.
 *
 * @param isZero whether the source prints a 0 for the other partner: then that one is on record too
 */
export function groupOf(latest: Pick<GroundedCell, "state" | "strength" | "lean"> | null, isZero = false): Group {
  const side = latest === null ? null : sideOf(latest);
  if (latest === null || side === null) return "not_claimed";
  if (latest.strength === "clear" || isZero) return `towards_${side}`;
  return latest.strength === "one_sided" ? `${side}_only` : "not_claimed";
}
