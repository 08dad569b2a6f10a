import type { Hono } from "hono";
import { SourcePage, SourcesPage } from "../../render/pages/source.tsx";
import type { Site } from "../../site.ts";
import { addressOf, html, problemPage } from "../page.ts";

/** `/sources` and `/sources/{id}`. */
export function sourcePages(app: Hono, site: Site): void {
  app.get("/sources", (c) => html(c, SourcesPage({ site, address: addressOf(c) })));
  app.get("/sources/:id", (c) => {
    const source = site.catalog.sourceById.get(c.req.param("id"));
    if (!source) return problemPage(c, site, "not-found", [site.words.problem.notFound("source", c.req.param("id").slice(0, 120))]);
    return html(c, SourcePage({ site, source, address: addressOf(c) }));
  });
}
