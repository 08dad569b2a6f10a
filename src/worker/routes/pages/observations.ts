import type { Hono } from "hono";
import { observationOf } from "../../../model/observationsOf.ts";
import { ObservationPage } from "../../render/pages/observation.tsx";
import type { Site } from "../../site.ts";
import { addressOf, html, problemPage, withView } from "../page.ts";

/** `/observations/{id}`: one number. The old id of a corrected one leads to its successor. */
export function observationPages(app: Hono, head: Site): void {
  app.get("/observations/:id", (c) =>
    withView(c, head, ({ site, vintage, query }) => {
      const id = c.req.param("id");
      const successor = site.catalog.successorOf.get(id);
      if (successor !== undefined) return c.redirect(`/observations/${successor}${query}`, 301);
      const o = observationOf(site.catalog, id, vintage);
      if (!o) return problemPage(c, site, "not-found", [site.words.problem.notFound("observation", id.slice(0, 120))]);
      return html(c, ObservationPage({ site, o, address: addressOf(c) }));
    }),
  );
}
