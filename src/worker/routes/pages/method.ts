import type { Hono } from "hono";
import { MethodPage } from "../../render/pages/method.tsx";
import type { Site } from "../../site.ts";
import { addressOf, html, withView } from "../page.ts";

/** `/method`. */
export function methodPage(app: Hono, head: Site): void {
  app.get("/method", (c) => withView(c, head, ({ site }) => html(c, MethodPage({ site, address: addressOf(c) }))));
}
