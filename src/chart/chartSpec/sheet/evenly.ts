import type { Edition } from "../../../edition/edition.ts";
import type { Catalog } from "../../../model/catalog.ts";
import { isAboutEqual } from "../../../model/dimensions/aboutEqual.ts";
import type { GroundedCell } from "../../../model/dimensions/dimension.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { CellLook } from "../formPanel.ts";

/**
 * How cells look of which none is ahead: about equal where all of them are, else unclear, as methods or years disagree. Releases before
 * 2026.27.0 make no difference.
 */
export function evenLook({ release }: Pick<Catalog, "release">, cells: readonly GroundedCell[]): CellLook {
  return !isOlderThan(release, "2026.27.0") && cells.length > 0 && cells.every(isAboutEqual) ? "equal" : "even";
}

/** What such cells say; null in releases before 2026.27.0, which say both of all. */
export function saidEvenly({ catalog, words }: Pick<Edition, "catalog" | "words">, cells: readonly GroundedCell[]): string | null {
  if (isOlderThan(catalog.release, "2026.27.0")) return null;
  return evenLook(catalog, cells) === "equal" ? words.sheet.evenly.equal : words.sheet.evenly.unclear;
}
