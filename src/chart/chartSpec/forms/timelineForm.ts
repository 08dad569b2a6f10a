import type { Edition } from "../../../edition/edition.ts";
import { countryName } from "../../../model/catalog.ts";
import { type CountedEvent, eventsCounted, toldAndFound } from "../../../model/facts/eventsCounted.ts";
import { extent } from "../../../model/period.ts";
import { timeAxis } from "../axis.ts";
import { eventCard } from "../eventCard.ts";
import type { FormPanel, TimelinePanel } from "../formPanel.ts";
import type { ClaimForm } from "./claimForm.ts";

type Event = TimelinePanel["events"][number];

/**
 * Counts of events as the events themselves: a row for each partner, and a mark for each event that a count in view is made of, once,
 * whoever tells it. How many they are stands beside each row, of the chart's first series.
 */
export function timelineForm(edition: Edition, { chart, series, observations }: ClaimForm): FormPanel[] {
  const { catalog, words } = edition;
  const counted = eventsCounted(observations);
  const first = counted.filter((one) => one.series === series[0]?.id);
  return [
    {
      kind: "timeline",
      id: chart.id,
      title: words.claimForm.eventsTitle,
      reason: null,
      partners: catalog.subject.partners.map(({ code, mark }) => ({ code, label: countryName(catalog, code), shape: mark })),
      key: keyOf(edition),
      time: timeAxis(chart.from, chart.to),
      totals: catalog.subject.partners.map(({ code }) => ({
        partner: code,
        label: words.claimForm.totals(toldAndFound(first.filter(({ event }) => event.partner === code))),
      })),
      events: counted.map((one) => eventMark(edition, one)),
    },
  ];
}

function eventMark(edition: Edition, { event, direction, collections }: CountedEvent): Event {
  const period = event.period ?? event.mentions.find((mention) => mention.period)?.period;
  const { start, end } = period ? extent(period) : { start: 0, end: 0 };
  const isTold = collections.includes("documents");
  const shape = SHAPES[direction] ?? "act";
  return {
    id: event.id,
    partner: event.partner,
    from: start,
    to: end,
    look: isTold ? shape : `found-${shape}`,
    label: isTold ? edition.words.claimForm.visitor(event.summary, String(Math.floor(start))) : null,
    card: eventCard(edition, event),
  };
}

/** Relative to the subject: who comes from the counterpart comes to the subject. */
const SHAPES: Record<string, "to" | "from"> = { from_counterpart: "to", to_counterpart: "from" };

/** Words for every mark that may occur; the form draws those that do. */
function keyOf({ catalog, words }: Edition): TimelinePanel["key"] {
  const { events } = words.claimForm;
  const subject = countryName(catalog, catalog.subject.code);
  const entry = (look: Event["look"] | "period", label: string) => ({ look, partner: null, label });
  return [
    entry("to", events.to(subject)),
    entry("from", events.from(subject)),
    entry("act", events.act),
    entry("found-to", events.foundTo),
    entry("found-from", events.foundFrom),
    entry("found-act", events.foundAct),
    entry("period", events.period),
  ];
}
