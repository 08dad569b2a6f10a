import type { Dimension, DimensionRow } from "./dimension.ts";

/** Why a row is in the group that claims no side. */
export type RowAside = "too_old" | "no_count" | "no_sign" | "slight" | "even" | "few";

/** Rows that are no lean whatever they count: who travels, and quarrels, of which one with one country is no step towards the other. */
const NO_SIGN: readonly Dimension[] = ["visitors", "disputes"];

/** Why a row is in that group, by its newest cell; null where it is in another, or its cell claims something that this group does not hold. */
export function rowAside({ dimension, group, latest, cells }: DimensionRow): RowAside | null {
  if (group !== "not_claimed") return null;
  if (NO_SIGN.includes(dimension)) return "no_sign";
  if (latest === null) return cells.some(({ preferred, strength }) => preferred && strength !== null) ? "too_old" : "no_count";
  const { strength } = latest;
  return strength === "slight" || strength === "even" || strength === "few" ? strength : null;
}
