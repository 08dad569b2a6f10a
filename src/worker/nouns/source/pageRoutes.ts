import type { Hono } from "hono";
import { sourceShown, sourcesShown } from "../../../model/shown.ts";
import { showing } from "../../http/corrections.ts";
import { missingPage } from "../../http/notFound.ts";
import { addressOf, html, withView } from "../../http/page.ts";
import type { Site } from "../../site.ts";
import { SourcePage, SourcesPage } from "./page.tsx";

/** `/sources` and `/sources/{id}`. */
export function sourcePages(app: Hono, head: Site): void {
  app.get("/sources", (c) =>
    withView(c, head, ({ site }) => html(c, SourcesPage({ site: showing(site, () => sourcesShown(site.catalog)), address: addressOf(c) }))),
  );
  app.get("/sources/:id", (c) =>
    withView(c, head, ({ site }) => {
      const id = c.req.param("id");
      const source = site.catalog.sourceById.get(id);
      if (!source) return missingPage(c, site, "source", id);
      return html(c, SourcePage({ site: showing(site, () => sourceShown(site.catalog, source)), source, address: addressOf(c) }));
    }),
  );
}
