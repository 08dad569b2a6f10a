import { type ResolvedEvent, resolveEvent } from "../event.ts";
import type { Observation } from "../observation.ts";
import type { Collection } from "../source.ts";

/** An event that counts in view are made of, once, with what counts it. */
export interface CountedEvent {
  /** With the mentions of both collections, those of the documents first; its date is the most exact one of the year in which it is counted. */
  event: ResolvedEvent;
  series: string;
  /** Relative to the subject, as the counts have it. */
  direction: string;
  /** Which collections tell it. */
  collections: Collection[];
}

/** How many events of a partner each collection tells, and how many of them both tell. */
export interface ToldAndFound {
  documents: number;
  references: number;
  both: number;
}

/** The events behind the counts of events among some rows, each once, in order of time. */
export function eventsCounted(shown: readonly Observation[]): CountedEvent[] {
  const found = new Map<string, CountedEvent>();
  // What the documents tell gives the date, so it comes first.
  for (const collection of ["documents", "references"] as const) {
    for (const { basis, series, direction, events } of shown) {
      if (basis !== `events_in_${collection}`) continue;
      for (const event of events ?? []) {
        const known = found.get(`${series} ${event.id}`);
        if (known) {
          known.event = merged(known.event, event);
          known.collections.push(collection);
        } else found.set(`${series} ${event.id}`, { event, series, direction, collections: [collection] });
      }
    }
  }
  const start = ({ event }: CountedEvent) => `${event.period?.start} ${event.id}`;
  return [...found.values()].sort((a, b) => (start(a) < start(b) ? -1 : 1));
}

/** One event as both collections tell it. Where they date it in different years, that of the first stands. */
function merged(first: ResolvedEvent, second: ResolvedEvent): ResolvedEvent {
  const mentions = [...first.mentions, ...second.mentions];
  const exact = resolveEvent(first, mentions)?.period ?? null;
  const year = ({ period }: Pick<ResolvedEvent, "period">) => period?.start.slice(0, 4);
  return { ...first, mentions, period: exact !== null && year({ period: exact }) === year(first) ? exact : first.period };
}

/** How many of some events each collection tells. */
export function toldAndFound(events: readonly CountedEvent[]): ToldAndFound {
  const toldBy = (collection: Collection) => events.filter(({ collections }) => collections.includes(collection)).length;
  return {
    documents: toldBy("documents"),
    references: toldBy("references"),
    both: events.filter(({ collections }) => collections.length > 1).length,
  };
}
