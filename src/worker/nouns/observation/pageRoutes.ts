import type { Hono } from "hono";
import { observationOf } from "../../../model/observationsOf.ts";
import { figuresShown } from "../../../model/shown.ts";
import { showing } from "../../http/corrections.ts";
import { missingPage } from "../../http/notFound.ts";
import { addressOf, html, withView } from "../../http/page.ts";
import type { Site } from "../../site.ts";
import { ObservationPage } from "./page.tsx";

/** `/observations/{id}`: one number. The old id of a corrected one leads to its successor. */
export function observationPages(app: Hono, head: Site): void {
  app.get("/observations/:id", (c) =>
    withView(c, head, ({ site, vintage, query }) => {
      const id = c.req.param("id");
      const successor = site.catalog.successorOf.get(id);
      if (successor !== undefined) return c.redirect(`/observations/${successor}${query}`, 301);
      const o = observationOf(site.catalog, id, vintage);
      if (!o) return missingPage(c, site, "observation", id);
      return html(c, ObservationPage({ site: showing(site, () => figuresShown(site.catalog, [o])), o, address: addressOf(c) }));
    }),
  );
}
