import type { Hono } from "hono";
import { addressOf, html } from "../../http/page.ts";
import type { Site } from "../../site.ts";
import { AboutPage } from "./page.tsx";

/** `/about`. */
export function aboutPage(app: Hono, site: Site): void {
  app.get("/about", (c) => html(c, AboutPage({ site, address: addressOf(c) })));
}
