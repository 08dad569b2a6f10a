import type { Hono } from "hono";
import { MethodPage } from "../../render/pages/method.tsx";
import type { Site } from "../../site.ts";
import { addressOf, html } from "../page.ts";

/** `/method`. */
export function methodPage(app: Hono, site: Site): void {
  app.get("/method", (c) => html(c, MethodPage({ site, address: addressOf(c) })));
}
