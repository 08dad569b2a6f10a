import type { Edition } from "../../../edition/edition.ts";
import { sheetNames } from "../sheetNames.ts";
import { lookOf } from "./cellLook.ts";
import type { DrawnCell } from "./drawnCells.ts";

/**
 * Whose the numbers in cells are, in the words of the key: of the one that has any, with the other's 0, or of both together.
 *
 * @returns null where no cell has a number
 */
export function tallyKey(edition: Edition, drawn: readonly DrawnCell[]): string | null {
  const { catalog, words } = edition;
  const tallies = drawn.filter(({ cell, isStandIn }) => lookOf(catalog, cell, isStandIn) === "zero");
  if (tallies.length === 0) return null;
  const { tally } = words.sheet.groups;
  const { partner } = sheetNames(edition);
  const has = (side: "irn" | "isr") => tallies.some(({ cell }) => (cell[side] ?? 0) > 0);
  if (has("irn") && has("isr")) return tally.both;
  if (!has("irn") && !has("isr")) return tally.none;
  return has("irn") ? tally.of(partner.irn, partner.isr) : tally.of(partner.isr, partner.irn);
}
