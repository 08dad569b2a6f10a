import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import type { ResolvedEvent } from "../../../model/event.ts";
import { cardOf } from "../../frame/cards/card.ts";
import { pageText } from "../../frame/cards/pages.ts";
import { Lead } from "../../frame/lead.tsx";
import type { Page } from "../../frame/page.ts";
import { EventFilters, type FilterState } from "./filters.tsx";
import { MentionItem } from "./mention.tsx";

interface Props {
  edition: Edition;
  /** In order of time, undated ones last. */
  events: ResolvedEvent[];
  /** Number of events without a filter. */
  all: number;
  state: FilterState;
  address: string;
}

/** The timeline: one partner on either side, each event with every place that tells it. */
export function EventsPage({ edition, events, all, state, address }: Props): Page {
  const w = edition.words.event;
  const told = new Set(events.flatMap((event) => event.mentions.map(({ source }) => edition.catalog.sourceById.get(source)?.collection)));
  const lead = w.lead({ documents: told.has("documents"), references: told.has("references") });
  const dated = events.filter((event) => event.period !== null);
  const undated = events.filter((event) => event.period === null);
  const years = [...new Set(dated.map((event) => event.period?.start.slice(0, 4) ?? ""))];
  return {
    edition,
    title: w.heading,
    description: lead,
    address,
    card: cardOf(edition, "events", pageText(edition, "events")),
    sheets: ["form", "events"],
    body: (
      <>
        <Lead heading={w.heading} text={lead} />
        <EventFilters edition={edition} state={state} />
        <p class="count" data-announce={w.shown(events.length, all)}>
          {w.shown(events.length, all)}. <a href={edition.urls.data("events")}>{w.json}</a>,{" "}
          <a href={edition.urls.data("events.csv")}>{w.csv}</a>
        </p>
        <Sides edition={edition} />
        <ol class="timeline">
          {years.map((year) => (
            <Year edition={edition} label={year} events={dated.filter((event) => event.period?.start.startsWith(year))} />
          ))}
        </ol>
        {undated.length > 0 && (
          <section>
            <h2>{w.undatedHeading}</h2>
            <p>{w.undatedLead}</p>
            <ol class="timeline">
              <Year edition={edition} label={null} events={undated} />
            </ol>
          </section>
        )}
      </>
    ),
  };
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

function Year({ edition, label, events }: { edition: Edition; label: string | null; events: ResolvedEvent[] }) {
  return (
    <li class="year">
      {label === null ? <span class="label">?</span> : <h2 class="label">{label}</h2>}
      {edition.catalog.subject.partners.map(({ code }) => {
        const own = events.filter((event) => event.partner === code);
        return (
          <ul class={`side ${code.toLowerCase()}`}>
            {own.map((event) => (
              <EventItem edition={edition} event={event} />
            ))}
          </ul>
        );
      })}
    </li>
  );
}

function EventItem({ edition, event }: { edition: Edition; event: ResolvedEvent }) {
  const { catalog, words } = edition;
  const status = labelOf(catalog, "event_status", event.status);
  const date = event.period ? words.periodInWords(event.period.text) : words.event.undated;
  return (
    <li id={event.id} class={`event ${event.status} ${event.scored ? "scored" : ""}`}>
      <h3>{event.summary}</h3>
      <p class="facts">
        {[labelOf(catalog, "partner", event.partner), date, labelOf(catalog, "kind", event.kind), status].join(" · ")}
        {" · "}
        {weight(edition, event)}
      </p>
      {event.note && <p class="note">{event.note}</p>}
      <ul class="mentions">
        {event.mentions.map((mention) => (
          <MentionItem edition={edition} mention={mention} />
        ))}
      </ul>
    </li>
  );
}

/** How the event enters the balance: its value, that of the episode it belongs to, or not at all. */
function weight(edition: Edition, event: ResolvedEvent) {
  const w = edition.words.event;
  if (!event.scored) return w.unscored;
  const leader = edition.catalog.eventById.get(event.episode);
  const own = w.scored(edition.words.balance.points(event.goldstein, 1));
  if (event.episode === event.id || !leader) return own;
  return (
    <>
      {own}, <a href={`#${event.episode}`}>{w.partOf(leader.summary)}</a>
    </>
  );
}
