import type { Catalog } from "../../../model/catalog.ts";
import { isClaimedAlone } from "../../../model/dimensions/claimedAlone.ts";
import type { DrawnCell } from "./drawnCells.ts";

/** Whether a year has dots below it: its figure is rougher than the best of its row's own, or nobody but an article says it. */
export function isRoughYear(catalog: Catalog, { row, cell, isStandIn }: DrawnCell): boolean {
  return !isStandIn && (isRougher({ row, cell }) || isClaimedAlone(catalog, cell));
}

function isRougher({ row: { cells }, cell: { grade } }: Pick<DrawnCell, "row" | "cell">): boolean {
  return grade === "C" && cells.some((one) => one.preferred && one.grade !== null && one.grade < grade);
}
