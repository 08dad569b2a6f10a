import type { Catalog } from "./catalog.ts";
import type { Mention, ResolvedEvent } from "./event.ts";
import { isBeforeFourteenthReading } from "./fourteenthReading.ts";

/**
 * An event with the notes that a view by date has: none of the event where sources that came later report it too, since the note is of all of
 * them and may speak of what they say, and none at all that names a year after the date. Releases before 2026.25.0 have every note whatever
 * the date.
 */
export function withNotesInView(catalog: Catalog, event: ResolvedEvent, asOf: string | null): ResolvedEvent {
  if (asOf === null || isBeforeFourteenthReading(catalog.release)) return event;
  const isWhole = event.mentions.length === (catalog.mentionsByEvent.get(event.id) ?? []).length;
  const mentions = event.mentions.map((mention): Mention => {
    const note = noteBy(asOf, mention.note);
    return note === mention.note ? mention : { ...mention, note };
  });
  const note = isWhole ? noteBy(asOf, event.note) : null;
  // Most have no note that could be left out, and need no copy.
  const isSame = note === event.note && mentions.every((mention, i) => mention === event.mentions[i]);
  return isSame ? event : { ...event, mentions, note };
}

/** A note, unless it names a year that had not begun on a day: what it says was then not known. */
export function noteBy(asOf: string | null, note: string | null): string | null {
  if (asOf === null || note === null) return note;
  return (note.match(YEAR) ?? []).some((year) => year > asOf.slice(0, 4)) ? null : note;
}

/** A year as our notes write it, also where it begins or ends a span. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
