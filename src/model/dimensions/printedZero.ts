import type { Catalog } from "../catalog.ts";
import { isOlderThan } from "../turn.ts";
import type { GroundedCell, Side } from "./dimension.ts";
import { sideOf } from "./strength.ts";

/**
 * Whether a cell of amounts has a printed 0 on one side. A printed 0 is a figure: such a cell has figures of both, and what the other has is
 * at least twice as much. Releases before 2026.18.0 draw it as if one country alone were counted.
 */
export function isPrintedZero({ release }: Catalog, { other_is, unit }: GroundedCell): boolean {
  return other_is === "recorded_zero" && unit !== "PC" && !isOlderThan(release, "2026.18.0");
}

/** The side of which the source prints a 0; null where it prints none. */
export function zeroSide(catalog: Catalog, cell: GroundedCell): Side | null {
  if (!isPrintedZero(catalog, cell)) return null;
  return sideOf(cell) === "irn" ? "isr" : "irn";
}
