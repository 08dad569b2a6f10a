import type { CardEvent } from "../../../model/chartSpec.ts";
import { mentionRef } from "../../../model/check.ts";
import type { ToldEvent } from "../../../model/event.ts";
import { deepLink } from "../../../model/source.ts";
import type { Site } from "../../site.ts";
import { foreignLanguage } from "./foreignLanguage.ts";
import { shortSource } from "./shortSource.ts";
import { verdictLine } from "./verdict.ts";

/** The events that a count rests on, as its card lists them: each with the words of the place that speaks for its date first. */
export function countedEvents(site: Site, events: ToldEvent[]): CardEvent[] {
  return events.map((event) => countedEvent(site, event));
}

function countedEvent(site: Site, event: ToldEvent): CardEvent {
  const { catalog, words } = site;
  const [first] = event.mentions;
  const source = first ? catalog.sourceById.get(first.source) : undefined;
  const lang = foreignLanguage(site, first?.source ?? null);
  return {
    title: event.summary,
    date: event.period ? words.periodInWords(event.period.text) : words.event.undated,
    quote: first?.quote ?? "",
    ...(lang === null ? {} : { lang }),
    source: source ? shortSource(source.publisher, source.id) : "",
    verdict: first ? verdictLine(site, mentionRef(first)) : null,
    href: `/events#${event.id}`,
    read: source ? deepLink(source, first?.quote ?? null) : null,
  };
}
