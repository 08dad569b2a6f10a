import type { Hono } from "hono";
import { ChangesPage } from "../../render/pages/changes.tsx";
import type { Site } from "../../site.ts";
import { history } from "../history.ts";
import { addressOf, html } from "../page.ts";

/** `/changes`. */
export function changesPage(app: Hono, site: Site): void {
  app.get("/changes", async (c) => html(c, ChangesPage({ site, history: await history(c, site.build), address: addressOf(c) })));
}
