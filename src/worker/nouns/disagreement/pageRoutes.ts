import type { Hono } from "hono";
import { disagreementsShown } from "../../../model/shown.ts";
import { showing } from "../../http/corrections.ts";
import { addressOf, html, withView } from "../../http/page.ts";
import type { Site } from "../../site.ts";
import { DisagreementsPage } from "./page.tsx";

/** `/disagreements`. */
export function disagreementPages(app: Hono, head: Site): void {
  app.get("/disagreements", (c) =>
    withView(c, head, ({ site }) =>
      html(c, DisagreementsPage({ site: showing(site, () => disagreementsShown(site.catalog)), address: addressOf(c) })),
    ),
  );
}
