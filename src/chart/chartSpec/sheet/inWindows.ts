import { yearOf } from "../../../model/dimensions/year.ts";
import type { DrawnCell } from "./drawnCells.ts";

/** Whether cells are of several years each, that end in the year in which they are drawn, as shares of arms imports are. */
export function isInWindows(drawn: readonly DrawnCell[]): boolean {
  return drawn.some(({ cell, isStandIn }) => !isStandIn && Number(cell.period.slice(0, 4)) < yearOf(cell.period));
}
