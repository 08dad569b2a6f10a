import type { Hono } from "hono";
import { DisagreementsPage } from "../../render/pages/disagreements.tsx";
import type { Site } from "../../site.ts";
import { addressOf, html, withView } from "../page.ts";

/** `/disagreements`. */
export function disagreementPages(app: Hono, head: Site): void {
  app.get("/disagreements", (c) => withView(c, head, ({ site }) => html(c, DisagreementsPage({ site, address: addressOf(c) }))));
}
