import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import { isOfficialVisit, isVisit } from "../../../model/dimensions/visits.ts";
import { episodesCounted } from "../../../model/episodesCounted.ts";
import type { ResolvedEvent } from "../../../model/event.ts";
import { mostOfOneEpisode } from "../../../model/facts/mostOfOneEpisode.ts";
import { sharedEpisodes } from "../../../model/facts/sharedEpisodes.ts";
import { groupBy } from "../../../model/groupBy.ts";
import { byCodeUnit } from "../../../model/order.ts";
import { shapeOf } from "../../../model/subject.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { cardOf } from "../../frame/cards/card.ts";
import { pageText } from "../../frame/cards/pages.ts";
import { Contents } from "../../frame/contents.tsx";
import { Lead } from "../../frame/lead.tsx";
import { NoteBelow } from "../../frame/note.tsx";
import type { Page } from "../../frame/page.ts";
import { withTerms } from "../../frame/term.tsx";
import { EventFilters, type FilterState } from "./filters.tsx";
import { MentionItem } from "./mention.tsx";
import { Weight } from "./weight.tsx";

interface Props {
  edition: Edition;
  /** In order of time, undated ones last. */
  events: readonly ResolvedEvent[];
  /** The events without a filter. */
  all: readonly ResolvedEvent[];
  state: FilterState;
  address: string;
}

/** The timeline, the newest first: years that open, in each one partner on either side, each event with every place that reports it. */
export function EventsPage({ edition, events, all, state, address }: Props): Page {
  const w = edition.words.event;
  const told = new Set(events.flatMap((event) => event.mentions.map(({ source }) => edition.catalog.sourceById.get(source)?.collection)));
  const lead = w.lead({ documents: told.has("documents"), references: told.has("references") });
  const groups = [...groupBy([...events].reverse(), yearOf)].sort(([a], [b]) => byCodeUnit(b, a));
  const counted = episodesCounted(all);
  const isNarrowed = events.length < all.length;
  return {
    edition,
    title: w.heading,
    description: lead,
    address,
    card: cardOf(edition, "events", pageText(edition, "events")),
    sheets: ["form", "contents", "events"],
    body: (
      <>
        <Lead heading={w.heading} text={withTerms(edition, lead)} />
        <EventContents edition={edition} groups={groups} events={isNarrowed ? [] : events} state={state} />
        <EventFilters edition={edition} state={state} all={all} open={isNarrowed} />
        <p class="count" data-announce={w.shown(events.length, all.length)}>
          {w.shown(events.length, all.length)}. <a href={edition.urls.data("events")}>{w.json}</a>
          {edition.words.kit.comma}
          <a href={edition.urls.data("events.csv")}>{w.csv}</a>
        </p>
        <OfficialVisits edition={edition} events={events} />
        <Sides edition={edition} />
        <div class="timeline">
          {groups.map(([year, own], i) => (
            <Group edition={edition} year={year} events={own} counted={counted} open={isNarrowed || i === 0} />
          ))}
        </div>
      </>
    ),
  };
}

/** Of visits alone, how many of them are official visits as the charts count them. Releases before 2026.18.0 do not say it. */
function OfficialVisits({ edition: { catalog, words }, events }: { edition: Edition; events: readonly ResolvedEvent[] }) {
  const official = events.filter(isOfficialVisit).length;
  const isOfVisits = official < events.length && events.every(isVisit);
  if (!isOfVisits || isOlderThan(catalog.release, "2026.18.0")) return null;
  return <p class="note">{words.event.officialVisits(official, events.length)}</p>;
}

/** What stands for the year of events without a clear date: before all years, so that they come last. */
const UNDATED = "";

function yearOf({ period }: ResolvedEvent): string {
  return period?.start.slice(0, 4) ?? UNDATED;
}

/** Where on the page a year stands. */
function placeOf(year: string): string {
  return year === UNDATED ? "undated" : `y${year}`;
}

interface ContentsProps {
  edition: Edition;
  groups: [string, ResolvedEvent[]][];
  /** None where a filter is on: then kinds are not offered. */
  events: readonly ResolvedEvent[];
  state: FilterState;
}

/** The decades on the page, and the kinds of events to choose from. */
function EventContents({ edition, groups, events, state }: ContentsProps) {
  const { catalog, urls, words } = edition;
  const w = words.lists;
  const decades = [...groupBy(groups, ([year]) => year.slice(0, 3))].map(([decade, years]) => ({
    href: `#${placeOf(years[0]?.[0] ?? UNDATED)}`,
    label: decade === UNDATED ? w.undated : w.decade(`${decade}0`),
    count: years.reduce((sum, [, own]) => sum + own.length, 0),
  }));
  const view = (["as_of", "collection"] as const).flatMap((name): [string, string][] => (state[name] ? [[name, state[name]]] : []));
  const kinds = [...groupBy(events, ({ kind }) => kind)].map(([kind, own]) => ({
    href: urls.events([...view, ["kind", kind]]),
    label: labelOf(catalog, "kind", kind),
    count: own.length,
  }));
  return (
    <>
      <Contents edition={edition} label={w.byDecade} entries={decades} />
      <Contents edition={edition} label={w.byKind} entries={kinds.sort((a, b) => b.count - a.count)} inPlace />
    </>
  );
}

function Sides({ edition }: { edition: Edition }) {
  return (
    <p class="sides" aria-hidden="true">
      {edition.catalog.subject.partners.map(({ code }) => (
        <span class={code.toLowerCase()}>{labelOf(edition.catalog, "partner", code)}</span>
      ))}
    </p>
  );
}

interface GroupProps {
  edition: Edition;
  year: string;
  events: ResolvedEvent[];
  /** Which event counts for an episode, where several of it are scored. */
  counted: ReadonlyMap<string, string>;
  open: boolean;
}

/** The events of one year, or those without one, behind a line that says how many there are with each partner. */
function Group({ edition, year, events, counted, open }: GroupProps) {
  const { catalog, words } = edition;
  const sides = catalog.subject.partners.map(({ code }) => ({ code, own: events.filter((event) => event.partner === code) }));
  return (
    <details class="group" id={placeOf(year)} open={open}>
      <summary>
        <h2>{year === UNDATED ? words.event.undatedHeading : words.kit.digits(year)}</h2>
        {sides.map(({ code, own }) => (
          <span class={`tally ${code.toLowerCase()}`}>
            {own.length > 0 && (
              <>
                {labelOf(catalog, "partner", code)} {words.kit.number(own.length)}{" "}
                <span class={`dots ${shapeOf(catalog.subject, code)}`} aria-hidden="true">
                  {own.map(() => (
                    <i />
                  ))}
                </span>
                <OfOneEpisode edition={edition} events={own} />
              </>
            )}
          </span>
        ))}
      </summary>
      {year === UNDATED && <p class="note">{words.event.undatedLead}</p>}
      <div class="year">
        {sides.map(({ code, own }) => (
          <ul class={`side ${code.toLowerCase()}`} aria-label={labelOf(catalog, "partner", code)}>
            {own.map((event) => (
              <EventItem edition={edition} event={event} counted={counted} />
            ))}
          </ul>
        ))}
      </div>
    </details>
  );
}

/**
 * Behind the dots of a year: how many of them are one occasion. Releases before 2026.14.0 do not say it, those before 2026.26.0 only where most
 * are.
 */
function OfOneEpisode({ edition, events }: { edition: Edition; events: ResolvedEvent[] }) {
  const { catalog } = edition;
  if (isOlderThan(catalog.release, "2026.14.0")) return null;
  const most = mostOfOneEpisode(events);
  const shared = isOlderThan(catalog.release, "2026.26.0") ? (most === null ? [] : [most]) : sharedEpisodes(events);
  if (shared.length === 0) return null;
  return <span class="quiet"> {episodesText(edition, shared)}</span>;
}

/** How many events episodes have, the largest first. Releases before 2026.27.0 do not add those of several. */
function episodesText({ catalog, words }: Edition, sizes: number[]): string {
  const { ofOneEpisode, ofEpisodes, inEpisodes } = words.event;
  const said = words.kit.listed(sizes.map((n) => words.kit.number(n)));
  if (sizes.length === 1) return ofOneEpisode(said);
  if (isOlderThan(catalog.release, "2026.27.0")) return ofEpisodes(said);
  return inEpisodes(
    sizes.reduce((sum, n) => sum + n, 0),
    sizes.length,
    said,
  );
}

type ItemProps = Pick<GroupProps, "edition" | "counted"> & { event: ResolvedEvent };

function EventItem({ edition, event, counted }: ItemProps) {
  const { catalog, words } = edition;
  const status = labelOf(catalog, "event_status", event.status);
  const date = event.period ? words.periodInWords(event.period.text) : words.event.undated;
  return (
    <li id={event.id} class={`event ${event.status} ${event.scored ? "scored" : ""}`}>
      {/* Releases before 2026.30.0 have no link to one event. */}
      <h3>{isOlderThan(catalog.release, "2026.30.0") ? event.summary : <a href={`#${event.id}`}>{event.summary}</a>}</h3>
      <p class="facts">
        {[labelOf(catalog, "partner", event.partner), date, labelOf(catalog, "kind", event.kind), status].join(" · ")}
        {" · "}
        <Weight edition={edition} event={event} counted={counted} />
      </p>
      {event.note && <NoteBelow edition={edition} text={event.note} />}
      <ul class="mentions">
        {event.mentions.map((mention) => (
          <MentionItem edition={edition} mention={mention} event={event} />
        ))}
      </ul>
    </li>
  );
}
