import type { Hono } from "hono";
import { checksInView } from "../../../model/checksInView.ts";
import { checksShown } from "../../../model/shown.ts";
import { showing } from "../../http/corrections.ts";
import { addressOf, html, withView } from "../../http/page.ts";
import type { Site } from "../../site.ts";
import { ChecksPage } from "./page.tsx";

/** `/checks`: claims against records. */
export function checkPages(app: Hono, head: Site): void {
  app.get("/checks", (c) =>
    withView(c, head, ({ site, vintage }) => {
      const shown = showing(site, () => checksShown(checksInView(site.catalog, vintage)));
      return html(c, ChecksPage({ site: shown, vintage, address: addressOf(c) }));
    }),
  );
}
