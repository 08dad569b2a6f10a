import type { Edition } from "../../../edition/edition.ts";
import type { Catalog } from "../../../model/catalog.ts";
import { isClaimedAlone } from "../../../model/dimensions/claimedAlone.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { DrawnCell } from "./drawnCells.ts";

/**
 * Whether a year has dots below it: its figure is of the lowest grade in a row whose own count has a better one, or nobody but an article says
 * it. Releases before 2026.23.0 have none below years that another count fills.
 */
export function isRoughYear(catalog: Catalog, { row, cell, isStandIn }: DrawnCell): boolean {
  const isTold = !isStandIn || !isOlderThan(catalog.release, "2026.23.0");
  return isTold && (isRougher({ row, cell }) || isClaimedAlone(catalog, cell));
}

/** Whether most of some years have dots below them, so that a cell of them all has; in releases before 2026.23.0 whether any has. */
export function isMostlyRough(catalog: Catalog, years: readonly DrawnCell[]): boolean {
  const rough = years.filter((one) => isRoughYear(catalog, one)).length;
  return isOlderThan(catalog.release, "2026.23.0") ? rough > 0 : 2 * rough > years.length;
}

function isRougher({ row: { cells }, cell: { grade } }: Pick<DrawnCell, "row" | "cell">): boolean {
  return grade === "C" && cells.some((one) => one.preferred && one.grade !== null && one.grade < grade);
}

/**
 * What the key says of dots: which of their two reasons the years in view have. Releases before 2026.30.0 say both wherever an article alone has
 * a year, and not that it is alone.
 */
export function dotsKey({ catalog, words }: Pick<Edition, "catalog" | "words">, drawn: readonly DrawnCell[]): string {
  const { groups, key } = words.sheet;
  const isClaimed = drawn.some(({ cell }) => isClaimedAlone(catalog, cell));
  if (!isClaimed) return key.rough;
  if (isOlderThan(catalog.release, "2026.30.0")) return key.roughOrClaimed;
  return drawn.some(isRougher) ? groups.dots.both : groups.dots.claimed;
}
