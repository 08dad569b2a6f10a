import { besideChecks, type Catalog } from "./catalog.ts";
import { type ResolvedEvent, resolveEvent } from "./event.ts";
import { withNotesInView } from "./noteInView.ts";
import { remembering, VIEWS_REMEMBERED } from "./remembered.ts";
import { isInVintage, type Vintage, vintageKey } from "./vintage.ts";

const remembered = remembering<Catalog, ResolvedEvent[]>(VIEWS_REMEMBERED);

/**
 * The events that a vintage tells, each with only the mentions of sources that count and the notes in view, in order of the catalog; `drop` leaves sources out.
 * The same list for the same question.
 */
export function resolveEvents(catalog: Catalog, vintage: Vintage, drop: readonly string[] = []): readonly ResolvedEvent[] {
  return remembered(besideChecks(catalog), [vintageKey(vintage), ...drop].join(" "), () => eventsTold(catalog, vintage, new Set(drop)));
}

function eventsTold(catalog: Catalog, vintage: Vintage, drop: ReadonlySet<string>): ResolvedEvent[] {
  const known = new Set(
    catalog.sources.filter((source) => isInVintage(source, vintage) && !drop.has(source.id)).map((source) => source.id),
  );
  return catalog.events.flatMap((event) => {
    const mentions = (catalog.mentionsByEvent.get(event.id) ?? []).filter((mention) => known.has(mention.source));
    const told = resolveEvent(event, mentions);
    return told === null ? [] : withNotesInView(catalog, told, vintage.as_of);
  });
}
