import type { Edition } from "../../../edition/edition.ts";
import type { Caution, GroundedCell } from "../../../model/dimensions/dimension.ts";
import { ONE_COUNTRY } from "../../../model/dimensions/measure.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { cautionText } from "./eventsRow.ts";

/** The caution of a row that is about several counts. */
const OF_COUNTS: Caution = "goods_bought";

/**
 * What is to be borne in mind of one cell, of `cautions`: where that of its row is about several counts, what holds of the cell's own alone.
 * Releases before 2026.29.0 say all of it on every card.
 */
export function cellCaution(edition: Edition, cell: GroundedCell, cautions: readonly Caution[]): string {
  const { catalog, words } = edition;
  if (!cautions.includes(OF_COUNTS) || isOlderThan(catalog.release, "2026.29.0")) return cautionText(edition, cell, cautions);
  const { alone, other, own } = words.sheet.groups.bought;
  const ofCell = cell.measure === ONE_COUNTRY ? alone : cell.preferred ? own : other;
  const others = cautionText(
    edition,
    cell,
    cautions.filter((one) => one !== OF_COUNTS),
  );
  return [ofCell(), others].filter((text) => text !== "").join(" ");
}
