import type { Edition } from "../../edition/edition.ts";
import { mentionRef } from "../../model/check.ts";
import type { ResolvedEvent } from "../../model/event.ts";
import { deepLink } from "../../model/source.ts";
import type { CardEvent } from "./chartSpec.ts";
import { foreignLanguage, publisherLabel } from "./credits.ts";
import { verdictLine } from "./verdict.ts";

/** The events that a count rests on, as its card lists them: each with the words of the place that speaks for its date first. */
export function countedEvents(edition: Edition, events: ResolvedEvent[]): CardEvent[] {
  return events.map((event) => countedEvent(edition, event));
}

function countedEvent(edition: Edition, event: ResolvedEvent): CardEvent {
  const { catalog, words } = edition;
  const [first] = event.mentions;
  const source = first ? catalog.sourceById.get(first.source) : undefined;
  const lang = foreignLanguage(edition, first?.source ?? null);
  return {
    title: event.summary,
    date: event.period ? words.periodInWords(event.period.text) : words.event.undated,
    quote: first?.quote ?? "",
    ...(lang === null ? {} : { lang }),
    source: source ? publisherLabel(source.publisher, source.id) : "",
    verdict: first ? verdictLine(edition, mentionRef(first)) : null,
    href: edition.urls.event(event.id),
    read: source ? deepLink(source, first?.quote ?? null) : null,
  };
}
