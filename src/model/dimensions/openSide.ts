import type { GroundedCell } from "./dimension.ts";

/** To which side the lean of a cell is open: it is at least, or at most, its one bound. Null where it has both, or none. */
export function openSide({ lean_low, lean_high }: Pick<GroundedCell, "lean_low" | "lean_high">): "up" | "down" | null {
  if (lean_low !== null && lean_high === null) return "up";
  return lean_low === null && lean_high !== null ? "down" : null;
}
