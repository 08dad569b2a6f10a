import type { Hono } from "hono";
import * as v from "valibot";
import type { ToldEvent } from "../../../model/event.ts";
import { toldEvents } from "../../../model/resolveEvents.ts";
import { endpoint } from "../../http/endpoint.ts";
import { envelope, surround } from "../../http/envelope.ts";
import { JSON_AND_CSV } from "../../http/links.ts";
import { missing } from "../../http/notFound.ts";
import { origin } from "../../http/origin.ts";
import { cite } from "../../http/permalink.ts";
import { csvFile, json } from "../../http/respond.ts";
import { vintageOf, vintageQuery } from "../../http/vintageQuery.ts";
import type { Site } from "../../site.ts";
import { eventsCsv } from "./csv.ts";
import { eventJson, eventToJson } from "./json.ts";
import { eventQuery, selectEvents } from "./query.ts";

/** `/v1/events` as JSON and CSV, and one event. */
export function eventRoutes(app: Hono, site: Site): void {
  list(app, site);
  one(app, site);
}

function list(app: Hono, site: Site): void {
  const query = eventQuery(site);
  endpoint(app, site, {
    path: "/v1/events",
    forms: JSON_AND_CSV,
    page: "/events",
    summary: "Events between Azerbaijan and Iran or Israel: done, planned, alleged or denied",
    query,
    media: "application/json",
    answer: v.object({ events: v.array(eventJson), ...envelope }),
    handle: (c, asked, { catalog, words }) => {
      const at = origin(c);
      const events = selectEvents(catalog, asked);
      const citeAs = cite(c, { catalog, words }, words.event.heading, "/v1/events");
      const around = { query: asked, count: events.length, sources: telling(events), citeAs, origin: at };
      return json(c, { events: events.map((event) => eventToJson(catalog, event, at)), ...surround(catalog, around) });
    },
  });
  endpoint(app, site, {
    path: "/v1/events.csv",
    forms: JSON_AND_CSV,
    page: "/events",
    summary: "Events as CSV: one row for each mention",
    query,
    media: "text/csv",
    handle: (c, asked, { catalog }) => {
      const events = selectEvents(catalog, asked).map((event) => eventToJson(catalog, event, origin(c)));
      const open = events.map((event) => ({
        ...event,
        mentions: event.mentions.filter((m) => catalog.sourceById.get(m.source)?.redistribute !== false),
      }));
      return csvFile(c, eventsCsv(open, catalog.release), `events-${catalog.release}`);
    },
  });
}

function one(app: Hono, site: Site): void {
  endpoint(app, site, {
    path: "/v1/events/:id",
    id: "Id of an event, such as pezeshkian-visits-azerbaijan-2025",
    summary: "One event with its mentions",
    query: vintageQuery(site),
    media: "application/json",
    answer: v.object({ event: eventJson, ...envelope }),
    withdrawable: true,
    handle: (c, asked, view) => {
      const { catalog, words } = view;
      const id = c.req.param("id") ?? "";
      const event = toldEvents(catalog, vintageOf(asked)).find((told) => told.id === id);
      if (!event) return missing(c, view, "event", id, [...catalog.eventById.keys()]);
      const at = origin(c);
      const citeAs = cite(c, { catalog, words }, event.summary, `/v1/events/${id}`);
      const around = { query: asked, count: 1, sources: telling([event]), citeAs, origin: at };
      return json(c, { event: eventToJson(catalog, event, at), ...surround(catalog, around) });
    },
  });
}

function telling(events: ToldEvent[]): string[] {
  return events.flatMap((event) => event.mentions.map((mention) => mention.source));
}
