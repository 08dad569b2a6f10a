import type { Hono } from "hono";
import { origin } from "../../http/origin.ts";
import { addressOf, html } from "../../http/page.ts";
import { cite } from "../../http/permalink.ts";
import type { Site } from "../../site.ts";
import { ApiPage } from "./page.tsx";

/** `/api`: how to use the data from programs. */
export function apiPage(app: Hono, site: Site): void {
  app.get("/api", (c) => {
    const citation = cite(c, site, site.words.api.heading, "/v1/observations");
    return html(c, ApiPage({ site, at: origin(c) || site.words.api.host, citation, address: addressOf(c) }));
  });
}
