import type { Catalog } from "./catalog.ts";
import { namedInNote } from "./noteNames.ts";
import type { Observation } from "./observation.ts";
import type { Source } from "./source.ts";
import { isInVintage, type Vintage } from "./vintage.ts";

/** A row whose note names a source, as one that says the same or confirms it. */
export type NamingRow = { noun: "observation"; row: Observation } | { noun: "event"; id: string } | { noun: "source"; row: Source };

/** The rows in view whose notes name a source: figures, then events (by a note on the event or on a place that reports it), then sources. */
export function namedInNotes(catalog: Catalog, source: string, vintage: Vintage): NamingRow[] {
  const isInView = (id: string | null) => {
    const own = catalog.sourceById.get(id ?? "");
    return own !== undefined && isInVintage(own, vintage);
  };
  const names = (note: string | null) => namedInNote(catalog, note).some(({ id }) => id === source);
  const places = catalog.mentions.filter((mention) => isInView(mention.source));
  const reported = new Set(places.map(({ event }) => event));
  const events = [
    ...catalog.events.filter(({ id, note }) => reported.has(id) && names(note)).map(({ id }) => id),
    ...places.filter(({ note }) => names(note)).map(({ event }) => event),
  ];
  return [
    ...catalog.observations.filter((o) => isInView(o.source) && names(o.note)).map((row) => ({ noun: "observation", row }) as const),
    ...[...new Set(events)].map((id) => ({ noun: "event", id }) as const),
    ...catalog.sources.filter((own) => isInVintage(own, vintage) && names(own.note)).map((row) => ({ noun: "source", row }) as const),
  ];
}
