import type { Edition } from "../../../edition/edition.ts";
import type { Catalog } from "../../../model/catalog.ts";
import type { Caution, GroundedCell } from "../../../model/dimensions/dimension.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { sheetNames } from "../sheetNames.ts";

type Told = Pick<GroundedCell, "dimension" | "sources" | "lean" | "lean_low">;

/**
 * Whether a cell of events reported rests on one source alone, without a range, or on other sources alone; null of all else, and in releases
 * before 2026.28.0, which say the same of each.
 */
export function eventsOf({ release, sourceById }: Catalog, { dimension, sources, lean, lean_low }: Told): "one" | "others" | null {
  if (dimension !== "events" || isOlderThan(release, "2026.28.0")) return null;
  if (lean !== null && lean_low === null) return "one";
  return sources.length > 0 && sources.every((id) => sourceById.get(id)?.collection === "references") ? "others" : null;
}

/** What is to be borne in mind of a cell: of `cautions`, or of events that no article chose to report, or one source alone. */
export function cautionText({ catalog, words }: Pick<Edition, "catalog" | "words">, cell: Told, cautions: readonly Caution[]): string {
  const by = eventsOf(catalog, cell);
  return by === null || cautions.length === 0
    ? words.sheet.caution(cautions, sheetNames({ catalog, words }))
    : words.sheet.eventsRow.caution[by];
}
