import type { Hono } from "hono";
import { DisagreementsPage } from "../../render/pages/disagreements.tsx";
import type { Site } from "../../site.ts";
import { addressOf, html } from "../page.ts";

/** `/disagreements`. */
export function disagreementPages(app: Hono, site: Site): void {
  app.get("/disagreements", (c) => html(c, DisagreementsPage({ site, address: addressOf(c) })));
}
