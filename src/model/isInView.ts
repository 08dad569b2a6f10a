import type { Catalog } from "./catalog.ts";
import { checksInView } from "./checksInView.ts";
import { disagreementsInView } from "./facts/contradictions.ts";
import { observationOf } from "./queries.ts";
import { resolveEvents } from "./resolveEvents.ts";
import { countsSource, type Vintage } from "./vintage.ts";

/** What pages name by id, and a view may lack. */
export const VIEWED_NOUNS = ["observation", "event", "source", "check", "disagreement"] as const;
/** One of them. */
export type ViewedNoun = (typeof VIEWED_NOUNS)[number];

/** Whether a view has what an id names; a check by its claim, or by its rule, which every view has. */
export function isInView(catalog: Catalog, vintage: Vintage, noun: ViewedNoun, id: string): boolean {
  return HAS[noun](catalog, vintage, id);
}

const HAS: Record<ViewedNoun, (catalog: Catalog, vintage: Vintage, id: string) => boolean> = {
  // Where a row stands is known before the row itself is read.
  observation: (catalog, vintage, id) => {
    const source = catalog.sourceOfRef.get(id);
    return source === undefined ? observationOf(catalog, id, vintage) !== undefined : countsSource(catalog, vintage, source);
  },
  event: (catalog, vintage, id) => resolveEvents(catalog, vintage).some((event) => event.id === id),
  source: countsSource,
  check: (catalog, vintage, id) => !catalog.checksByClaim.has(id) || checksInView(catalog, vintage).some(({ claim }) => claim === id),
  disagreement: (catalog, vintage, id) => disagreementsInView(catalog, vintage).some((side) => side.id === id),
};
