import type { Hono } from "hono";
import { AboutPage } from "../../render/pages/about.tsx";
import type { Site } from "../../site.ts";
import { addressOf, html } from "../page.ts";

/** `/about`. */
export function aboutPage(app: Hono, site: Site): void {
  app.get("/about", (c) => html(c, AboutPage({ site, address: addressOf(c) })));
}
