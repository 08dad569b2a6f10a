import type { Catalog } from "./catalog.ts";
import type { Mention, ResolvedEvent } from "./event.ts";
import type { Series } from "./series.ts";
import { isOlderThan } from "./turn.ts";

/**
 * An event with the notes that a view has: none of the event where sources out of view report it too, as they came later or are of the other
 * kind, since the note is of all of them and may speak of what they say; and none at all that names a year after the date of a view by date.
 * Releases before 2026.25.0 have every note whatever the date, those before 2026.28.0 whatever the kind.
 */
export function withNotesInView(catalog: Catalog, event: ResolvedEvent, asOf: string | null): ResolvedEvent {
  if (isOlderThan(catalog.release, "2026.25.0") || (asOf === null && isOlderThan(catalog.release, "2026.28.0"))) return event;
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

/**
 * A series with the caution that a view by date has: without the sentences that name a year which had not begun on that day. Releases before
 * 2026.28.0 have all of it.
 */
export function seriesBy<S extends Pick<Series, "caution">>({ release }: Pick<Catalog, "release">, series: S, asOf: string | null): S {
  if (asOf === null || series.caution === null || isOlderThan(release, "2026.28.0")) return series;
  const known = series.caution.split(SENTENCES).filter((sentence) => noteBy(asOf, inAscii(sentence)) !== null);
  return { ...series, caution: known.join(" ") || null };
}

/** Between sentences, also from right to left. */
const SENTENCES = /(?<=[.!?؟])\s+/u;

/** With Persian digits as ASCII has them. */
function inAscii(text: string): string {
  return text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - "۰".charCodeAt(0)));
}

/** A year as our notes write it, also where it begins or ends a span. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
