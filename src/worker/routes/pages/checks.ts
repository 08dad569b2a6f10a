import type { Hono } from "hono";
import { ChecksPage } from "../../render/pages/checks.tsx";
import type { Site } from "../../site.ts";
import { addressOf, html, withView } from "../page.ts";

/** `/checks`: claims against records. */
export function checkPages(app: Hono, head: Site): void {
  app.get("/checks", (c) => withView(c, head, ({ site, vintage }) => html(c, ChecksPage({ site, vintage, address: addressOf(c) }))));
}
