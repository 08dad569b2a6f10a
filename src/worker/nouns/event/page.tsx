import { labelOf } from "../../../model/catalog.ts";
import type { ToldEvent } from "../../../model/event.ts";
import { Layout } from "../../frame/layout.tsx";
import type { Site } from "../../site.ts";
import { EventFilters, type FilterState } from "./filters.tsx";
import { MentionItem } from "./mention.tsx";

interface Props {
  site: Site;
  /** In order of time, undated ones last. */
  events: ToldEvent[];
  /** Number of events without a filter. */
  all: number;
  state: FilterState;
  address: string;
}

/** The timeline: one partner on either side, each event with every place that tells it. */
export function EventsPage({ site, events, all, state, address }: Props) {
  const w = site.words.event;
  const told = new Set(events.flatMap((event) => event.mentions.map(({ source }) => site.catalog.sourceById.get(source)?.collection)));
  const lead = w.lead({ documents: told.has("documents"), references: told.has("references") });
  const dated = events.filter((event) => event.period !== null);
  const undated = events.filter((event) => event.period === null);
  const years = [...new Set(dated.map((event) => event.period?.start.slice(0, 4) ?? ""))];
  return (
    <Layout site={site} title={w.heading} description={lead} address={address} sheets={["form", "events"]}>
      <div class="lead">
        <h1>{w.heading}</h1>
        <p>{lead}</p>
      </div>
      <EventFilters site={site} state={state} />
      <p class="count">
        {w.shown(events.length, all)}. <a href="/v1/events">{w.json}</a>, <a href="/v1/events.csv">{w.csv}</a>
      </p>
      <Sides site={site} />
      <ol class="timeline">
        {years.map((year) => (
          <Year site={site} label={year} events={dated.filter((event) => event.period?.start.startsWith(year))} />
        ))}
      </ol>
      {undated.length > 0 && (
        <section>
          <h2>{w.undatedHeading}</h2>
          <p>{w.undatedLead}</p>
          <ol class="timeline">
            <Year site={site} label={null} events={undated} />
          </ol>
        </section>
      )}
    </Layout>
  );
}

function Sides({ site }: { site: Site }) {
  return (
    <p class="sides" aria-hidden="true">
      {site.catalog.subject.partners.map(({ code }) => (
        <span class={code.toLowerCase()}>{labelOf(site.catalog, "partner", code)}</span>
      ))}
    </p>
  );
}

function Year({ site, label, events }: { site: Site; label: string | null; events: ToldEvent[] }) {
  return (
    <li class="year">
      {label === null ? <span class="label">?</span> : <h2 class="label">{label}</h2>}
      {site.catalog.subject.partners.map(({ code }) => {
        const own = events.filter((event) => event.partner === code);
        return (
          <ul class={`side ${code.toLowerCase()}`}>
            {own.map((event) => (
              <EventItem site={site} event={event} />
            ))}
          </ul>
        );
      })}
    </li>
  );
}

function EventItem({ site, event }: { site: Site; event: ToldEvent }) {
  const { catalog, words } = site;
  const status = labelOf(catalog, "event_status", event.status);
  const date = event.period ? words.periodInWords(event.period.text) : words.event.undated;
  return (
    <li id={event.id} class={`event ${event.status} ${event.scored ? "scored" : ""}`}>
      <h3>{event.summary}</h3>
      <p class="facts">
        {[labelOf(catalog, "partner", event.partner), date, labelOf(catalog, "kind", event.kind), status].join(" · ")}
        {" · "}
        {weight(site, event)}
      </p>
      {event.note && <p class="note">{event.note}</p>}
      <ul class="mentions">
        {event.mentions.map((mention) => (
          <MentionItem site={site} mention={mention} />
        ))}
      </ul>
    </li>
  );
}

/** How the event enters the balance: its value, that of the episode it belongs to, or not at all. */
function weight(site: Site, event: ToldEvent) {
  const w = site.words.event;
  if (!event.scored) return w.unscored;
  const leader = site.catalog.eventById.get(event.episode);
  const own = w.scored(site.words.balance.points(event.goldstein, 1));
  if (event.episode === event.id || !leader) return own;
  return (
    <>
      {own}, <a href={`#${event.episode}`}>{w.partOf(leader.summary)}</a>
    </>
  );
}
