import type { Edition } from "../../../edition/edition.ts";
import { countryName, labelOf } from "../../../model/catalog.ts";
import { type CountedEvent, eventsCounted, toldAndFound } from "../../../model/facts/eventsCounted.ts";
import { groupBy } from "../../../model/groupBy.ts";
import type { Observation } from "../../../model/observation.ts";
import { extent } from "../../../model/period.ts";
import { collectionFor } from "../../../model/queries.ts";
import type { Collection } from "../../../model/source.ts";
import { timeAxis } from "../axis.ts";
import { eventCard } from "../eventCard.ts";
import { formatFigure } from "../formatFigure.ts";
import type { FormPanel, TimelinePanel } from "../formPanel.ts";
import { drawnPeriod } from "../saidPeriod.ts";
import type { ClaimForm } from "./claimForm.ts";

type Event = TimelinePanel["events"][number];

/**
 * Counts of events as the events themselves: a row for each partner, and a mark for each event that a count in view is made of, once,
 * whoever tells it. Names and totals are those of the chart's first series; figures that are no counts of events stand below in words.
 */
export function timelineForm(edition: Edition, { chart, series, observations }: ClaimForm): FormPanel[] {
  const { catalog, words } = edition;
  const counted = eventsCounted(observations);
  const first = counted.filter((one) => one.series === series[0]?.id);
  const labels = labelsOf(edition, first);
  const what = labelOf(catalog, "unit", series[0]?.unit ?? "");
  const printed = observations.filter(({ source }) => source !== null);
  const note = printed.map((o) => inWords(edition, o)).join(" ");
  return [
    {
      kind: "timeline",
      id: chart.id,
      title: words.claimForm.eventsTitle(what),
      reason: null,
      partners: catalog.subject.partners.map(({ code, mark }) => ({ code, label: countryName(catalog, code), shape: mark })),
      key: keyOf(edition),
      time: timeAxis(chart.from, chart.to, edition.words),
      totals: catalog.subject.partners.map(({ code }) => ({
        partner: code,
        label: words.claimForm.totals(
          first.length < counted.length ? what : null,
          toldAndFound(first.filter(({ event }) => event.partner === code)),
        ),
      })),
      events: counted.map((one) => eventMark(edition, one, labels.get(one) ?? null)),
      ...(note === "" ? {} : { note }),
    },
  ];
}

function eventMark(edition: Edition, { event, direction, collections }: CountedEvent, label: string | null): Event {
  const { start, end } = event.period ? extent(event.period) : { start: 0, end: 0 };
  const shape = shapeOf(direction);
  return {
    id: event.id,
    partner: event.partner,
    from: start,
    to: end,
    look: isTold(collections) ? shape : `found-${shape}`,
    label,
    card: eventCard(edition, event),
  };
}

/** What is written at marks of events that the articles tell: who travels; of what is signed the day, once for all of it, and how many they are. */
function labelsOf({ words }: Edition, counted: readonly CountedEvent[]): Map<CountedEvent, string> {
  const told = counted.filter(({ collections }) => isTold(collections));
  const days = groupBy(told, ({ event }) => `${event.partner} ${event.period?.text}`);
  const labels = told.flatMap((one): [CountedEvent, string][] => {
    const { event, direction } = one;
    const date = event.period?.text ?? "";
    if (shapeOf(direction) !== "act") {
      const name = words.claimForm.visitor(event.summary, date.slice(0, 4));
      return name === null ? [] : [[one, name]];
    }
    const own = days.get(`${event.partner} ${date}`) ?? [];
    return own.at(-1) === one ? [[one, words.claimForm.signed(own.length, words.periodInWords(date))]] : [];
  });
  return new Map(labels);
}

function isTold(collections: readonly Collection[]): boolean {
  return collections.includes("documents");
}

/** A figure that has no mark here, such as a total that names no event. */
function inWords(edition: Edition, o: Observation): string {
  const { catalog, words } = edition;
  return words.claimForm.unnamed({
    series: countName(edition, o),
    partner: countryName(catalog, o.counterpart),
    figure: formatFigure(edition, o),
    // A print in digits is the figure beside it once more.
    print: o.as_worded !== null && /\d/.test(o.as_worded) ? null : o.as_worded,
    date: o.period_basis === "publication" ? null : drawnPeriod(edition, o),
    isClaim: collectionFor(catalog, o) === "documents",
  });
}

/** What a figure is of: its series, or its basis where no article's figure of the series has that, as signed documents need not be agreements. */
function countName({ catalog, words }: Edition, { series, basis }: Observation): string {
  const ofArticles = catalog.observations.filter((o) => o.series === series && collectionFor(catalog, o) === "documents");
  if (ofArticles.some((o) => o.basis === basis)) return catalog.seriesById.get(series)?.title ?? series;
  return words.kit.capitalized(labelOf(catalog, "basis", basis));
}

function shapeOf(direction: string): "to" | "from" | "act" {
  return SHAPES[direction] ?? "act";
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
