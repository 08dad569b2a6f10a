import type { Hono } from "hono";
import * as v from "valibot";
import { toldEvents } from "../../../model/told.ts";
import { EventsPage } from "../../render/pages/events.tsx";
import type { Site } from "../../site.ts";
import { eventQuery, selectEvents } from "../eventQuery.ts";
import { addressOf, html, withQuery } from "../page.ts";
import { vintageOf } from "../vintage.ts";

/** `/events`: the timeline. The form sends `all` where nothing is filtered. */
export function eventPages(app: Hono, site: Site): void {
  const schema = v.object(eventQuery(site.catalog));
  app.get("/events", (c) =>
    withQuery(c, site, schema, (query, asked) => {
      const events = selectEvents(site.catalog, query);
      const all = toldEvents(site.catalog, vintageOf(query)).length;
      return html(c, EventsPage({ site, events, all, state: asked, address: addressOf(c) }));
    }),
  );
}
