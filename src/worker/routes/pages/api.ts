import type { Hono } from "hono";
import { ApiPage } from "../../render/pages/api.tsx";
import type { Site } from "../../site.ts";
import { origin } from "../origin.ts";
import { addressOf, html } from "../page.ts";
import { cite } from "../permalink.ts";

/** `/api`: how to use the data from programs. */
export function apiPage(app: Hono, site: Site): void {
  app.get("/api", (c) => {
    const citation = cite(c, site, site.words.api.heading, "/v1/observations");
    return html(c, ApiPage({ site, at: origin(c) || site.words.api.host, citation, address: addressOf(c) }));
  });
}
