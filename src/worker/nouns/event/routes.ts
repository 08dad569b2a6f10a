import type { Hono } from "hono";
import * as v from "valibot";
import { dataPath, PAGES } from "../../../edition/paths.ts";
import { expectVerdicts } from "../../../model/expectVerdicts.ts";
import { resolveEvents } from "../../../model/resolveEvents.ts";
import { eventsShown } from "../../../model/shown.ts";
import { forFile } from "../../../model/terms.ts";
import { names } from "../../../words/en/names.ts";
import { subjectText } from "../../../words/naming.ts";
import type { App } from "../../application.ts";
import { showing } from "../../http/corrections.ts";
import { endpoint, listEndpoint } from "../../http/endpoint.ts";
import { envelope, withEnvelope } from "../../http/envelope.ts";
import { labelsOf, labelsQuery } from "../../http/labels.ts";
import { sayLeftOut } from "../../http/leftOut.ts";
import { JSON_AND_CSV } from "../../http/links.ts";
import { notFound } from "../../http/notFound.ts";
import { page } from "../../http/page.ts";
import { cite } from "../../http/permalink.ts";
import { csvFile, json } from "../../http/respond.ts";
import { vintageOf, vintageQuery } from "../../http/vintageQuery.ts";
import { eventsCsv } from "./csv.ts";
import { type EventJson, eventJson, eventToJson } from "./json.ts";
import { EventsPage } from "./page.tsx";
import { eventQuery, selectEvents } from "./query.ts";

/** `/v1/events` as JSON and CSV, one event, and the timeline. */
export function eventRoutes(router: Hono, app: App): void {
  const ofPage = eventQuery(app);
  const query = { ...ofPage, ...labelsQuery };
  listEndpoint(router, app, {
    noun: "events",
    forms: JSON_AND_CSV,
    page: PAGES.events,
    ownTerms: true,
    summary: `Events between ${names.subject} and ${names.partner.irn} or ${names.partner.isr}: done, planned, alleged or denied`,
    query,
    row: eventJson,
    title: (words) => words.event.heading,
    rows: ({ edition: { catalog, urls }, query: asked }) =>
      selectEvents(catalog, asked).map((event) => eventToJson(catalog, event, urls.canonical, labelsOf(catalog, asked))),
    sources: (events) => events.flatMap(sourcesTelling),
  });
  endpoint(router, app, {
    path: dataPath("events.csv"),
    forms: JSON_AND_CSV,
    page: PAGES.events,
    ownTerms: true,
    summary: "Events as CSV: one row for each mention",
    query,
    media: "text/csv",
    handle: ({ edition: { catalog, urls, words }, query: asked }) => {
      const labels = labelsOf(catalog, asked);
      const events = selectEvents(catalog, asked).map((event) => eventToJson(catalog, event, urls.canonical, labels));
      const open = events.map((event) => ({ ...event, mentions: forFile(catalog, event.mentions).kept }));
      const { leftOut } = forFile(
        catalog,
        events.flatMap(({ mentions }) => mentions),
      );
      const file = csvFile(eventsCsv(open, catalog.release, labels !== null), `events-${catalog.release}`);
      return sayLeftOut(file, leftOut, words.terms.leftOut);
    },
  });
  oneEvent(router, app);
  // The form sends `all` where nothing is filtered.
  page(router, app, PAGES.events, ofPage, ({ edition, query: asked, vintage, stated, address }) => {
    edition.catalog.expectRows?.([], ["events", "checks"]);
    const events = selectEvents(edition.catalog, asked);
    expectVerdicts(edition.catalog, events);
    const all = resolveEvents(edition.catalog, vintage);
    return EventsPage({ edition: showing(edition, () => eventsShown(edition.catalog, events)), events, all, state: stated, address });
  });
}

function oneEvent(router: Hono, app: App): void {
  endpoint(router, app, {
    path: dataPath("events", ":id"),
    id: `Id of an event, such as ${subjectText("example.event")}`,
    ownTerms: true,
    summary: "One event with its mentions",
    query: { ...vintageQuery(app), ...labelsQuery },
    media: "application/json",
    answer: v.object({ event: eventJson, ...envelope }),
    withdrawable: true,
    handle: (asked) => {
      const { edition, query, id } = asked;
      const told = resolveEvents(edition.catalog, vintageOf(query)).find((event) => event.id === id);
      if (!told) return notFound(asked, "event", [...edition.catalog.eventById.keys()]);
      const event = eventToJson(edition.catalog, told, edition.urls.canonical, labelsOf(edition.catalog, query));
      const citeAs = cite(asked, told.summary, dataPath("events", id));
      return json({ event, ...withEnvelope(edition, { query, count: 1, sources: sourcesTelling(event), citeAs, ownTerms: true }) });
    },
  });
}

function sourcesTelling({ mentions }: Pick<EventJson, "mentions">): string[] {
  return mentions.map(({ source }) => source);
}
