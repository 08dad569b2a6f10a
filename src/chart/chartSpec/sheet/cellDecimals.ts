import type { Edition } from "../../../edition/edition.ts";
import type { GroundedCell } from "../../../model/dimensions/dimension.ts";

/** Places after the point of a cell's values: one for percentages, else as many as the series has. */
export function decimalsOf({ catalog }: Edition, { unit, measure }: Pick<GroundedCell, "unit" | "measure">): number {
  return unit === "PC" ? 1 : (catalog.seriesById.get(measure)?.decimals ?? 2);
}
