import type { Catalog } from "./catalog.ts";
import { namedInNote } from "./noteNames.ts";
import type { Observation } from "./observation.ts";
import { remembering, VIEWS_REMEMBERED } from "./remembered.ts";
import type { Source } from "./source.ts";
import { countsSource, isInVintage, type Vintage, vintageKey } from "./vintage.ts";

/** A row whose note names a source, as one that says the same or confirms it. */
export type NamingRow = { noun: "observation"; row: Observation } | { noun: "event"; id: string } | { noun: "source"; row: Source };

/** The rows in view whose notes name a source: figures, then events (by a note on the event or on a place that reports it), then sources. */
export function namedInNotes(catalog: Catalog, source: string, vintage: Vintage): readonly NamingRow[] {
  return known(catalog, vintageKey(vintage), () => namingRows(catalog, vintage)).get(source) ?? [];
}

const known = remembering<Catalog, Map<string, NamingRow[]>>(VIEWS_REMEMBERED);

/** By each source that is named: a list of sources asks of every one, and the notes are read once. */
function namingRows(catalog: Catalog, vintage: Vintage): Map<string, NamingRow[]> {
  const isInView = (id: string | null) => countsSource(catalog, vintage, id);
  const found = new Map<string, NamingRow[]>();
  const name = (note: string | null, naming: NamingRow) => {
    for (const { id } of new Set(namedInNote(catalog, note))) {
      const rows = found.get(id) ?? [];
      const isKnown = naming.noun === "event" && rows.some((row) => row.noun === "event" && row.id === naming.id);
      if (!isKnown) found.set(id, [...rows, naming]);
    }
  };
  const places = catalog.mentions.filter((mention) => isInView(mention.source));
  const reported = new Set(places.map(({ event }) => event));
  for (const row of catalog.observations) if (isInView(row.source)) name(row.note, { noun: "observation", row });
  for (const { id, note } of catalog.events) if (reported.has(id)) name(note, { noun: "event", id });
  for (const { event, note } of places) name(note, { noun: "event", id: event });
  for (const row of catalog.sources) if (isInVintage(row, vintage)) name(row.note, { noun: "source", row });
  return found;
}
