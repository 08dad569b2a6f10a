import type { Hono } from "hono";
import { history } from "../../http/history.ts";
import { addressOf, html } from "../../http/page.ts";
import type { Site } from "../../site.ts";
import { ChangesPage } from "./page.tsx";

/** `/changes`. */
export function changesPage(app: Hono, site: Site): void {
  app.get("/changes", async (c) => html(c, ChangesPage({ site, history: await history(c, site.build), address: addressOf(c) })));
}
