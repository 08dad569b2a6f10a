import type { Hono } from "hono";
import { observationOf } from "../../../model/observationsOf.ts";
import { ObservationPage } from "../../render/pages/observation.tsx";
import type { Site } from "../../site.ts";
import { addressOf, html, problemPage } from "../page.ts";

/** `/observations/{id}`: one number. The old id of a corrected one leads to its successor. */
export function observationPages(app: Hono, site: Site): void {
  const { catalog, words } = site;
  app.get("/observations/:id", (c) => {
    const id = c.req.param("id");
    const successor = catalog.successorOf.get(id);
    if (successor !== undefined) return c.redirect(`/observations/${successor}`, 301);
    const o = observationOf(catalog, id);
    if (!o) return problemPage(c, site, "not-found", [words.problem.notFound("observation", id.slice(0, 120))]);
    return html(c, ObservationPage({ site, o, address: addressOf(c) }));
  });
}
