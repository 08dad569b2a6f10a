import type { Hono } from "hono";
import { disagreementsShown } from "../../../model/shown.ts";
import { DisagreementsPage } from "../../render/pages/disagreements.tsx";
import type { Site } from "../../site.ts";
import { showing } from "../corrections.ts";
import { addressOf, html, withView } from "../page.ts";

/** `/disagreements`. */
export function disagreementPages(app: Hono, head: Site): void {
  app.get("/disagreements", (c) =>
    withView(c, head, ({ site }) =>
      html(c, DisagreementsPage({ site: showing(site, () => disagreementsShown(site.catalog)), address: addressOf(c) })),
    ),
  );
}
