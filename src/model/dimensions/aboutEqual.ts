import type { GroundedCell } from "./dimension.ts";
import { isOfAmounts } from "./oneCountry.ts";

/**
 * Whether an even cell is so because its two amounts or counts are near each other, and not because methods or readings of one year disagree.
 * Where one of the amounts can only be too high nobody knows how near they are.
 */
export function isAboutEqual({ dimension, strength, irn, isr, lean }: GroundedCell): boolean {
  if (strength !== "even" || irn === null || isr === null) return false;
  return dimension === "visits" || (isOfAmounts(dimension) && lean !== null);
}
