import type { Catalog } from "../model/catalog.ts";
import { isInView, type ViewedNoun } from "../model/isInView.ts";
import { isOlderThan } from "../model/turn.ts";
import type { Vintage } from "../model/vintage.ts";

/** A row that an address names. */
export type Named = readonly [noun: ViewedNoun, id: string];

/** The day by which a page shows what was known, which its links to other pages carry on. */
export interface Dated {
  /** YYYY-MM-DD. */
  day: string;
  /** Whether the pages of that day have a row; links to others lead to the pages of today, which have it. */
  has: (row: Named) => boolean;
}

/**
 * The day that links of a view carry on; null in a view of whatever date, and in releases before 2026.26.0, whose links lead to pages of today.
 * Pages that a link leads to count sources of both collections, whichever of them the view itself counts.
 */
export function datedBy(catalog: Catalog, { as_of }: Pick<Vintage, "as_of">): Dated | null {
  if (as_of === null || isOlderThan(catalog.release, "2026.26.0")) return null;
  return { day: as_of, has: ([noun, id]) => isInView(catalog, { as_of, collection: "all" }, noun, id) };
}
