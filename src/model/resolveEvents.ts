import type { Catalog } from "./catalog.ts";
import { type ResolvedEvent, resolveEvent } from "./event.ts";
import { isInVintage, type Vintage } from "./vintage.ts";

/**
 * The events that a vintage tells, each with only the mentions of sources that count, in order of the catalog; `drop` leaves sources out.
 */
export function resolveEvents(catalog: Catalog, vintage: Vintage, drop: readonly string[] = []): ResolvedEvent[] {
  const known = new Set(
    catalog.sources.filter((source) => isInVintage(source, vintage) && !drop.includes(source.id)).map((source) => source.id),
  );
  return catalog.events.flatMap((event) => {
    const mentions = (catalog.mentionsByEvent.get(event.id) ?? []).filter((mention) => known.has(mention.source));
    return resolveEvent(event, mentions) ?? [];
  });
}
