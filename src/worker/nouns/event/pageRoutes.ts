import type { Hono } from "hono";
import * as v from "valibot";
import { toldEvents } from "../../../model/resolveEvents.ts";
import { eventsShown } from "../../../model/shown.ts";
import { showing } from "../../http/corrections.ts";
import { addressOf, html, withQuery } from "../../http/page.ts";
import type { Site } from "../../site.ts";
import { EventsPage } from "./page.tsx";
import { eventQuery, selectEvents } from "./query.ts";

/** `/events`: the timeline. The form sends `all` where nothing is filtered. */
export function eventPages(app: Hono, head: Site): void {
  const schema = v.object(eventQuery(head));
  app.get("/events", (c) =>
    withQuery(c, head, schema, (query, { site, vintage }, asked) => {
      const events = selectEvents(site.catalog, query);
      const all = toldEvents(site.catalog, vintage).length;
      return html(
        c,
        EventsPage({ site: showing(site, () => eventsShown(site.catalog, events)), events, all, state: asked, address: addressOf(c) }),
      );
    }),
  );
}
