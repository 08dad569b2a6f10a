import type { Hono } from "hono";
import { SourcePage, SourcesPage } from "../../render/pages/source.tsx";
import type { Site } from "../../site.ts";
import { addressOf, html, problemPage, withView } from "../page.ts";

/** `/sources` and `/sources/{id}`. */
export function sourcePages(app: Hono, head: Site): void {
  app.get("/sources", (c) => withView(c, head, ({ site }) => html(c, SourcesPage({ site, address: addressOf(c) }))));
  app.get("/sources/:id", (c) =>
    withView(c, head, ({ site }) => {
      const id = c.req.param("id");
      const source = site.catalog.sourceById.get(id);
      if (!source) return problemPage(c, site, "not-found", [site.words.problem.notFound("source", id.slice(0, 120))]);
      return html(c, SourcePage({ site, source, address: addressOf(c) }));
    }),
  );
}
