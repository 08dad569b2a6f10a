import type { Hono } from "hono";
import { DEFAULT_BALANCE } from "../../../model/sensitivity.ts";
import { indexShown } from "../../../model/shown.ts";
import { showing } from "../../http/corrections.ts";
import { addressOf, html, withView } from "../../http/page.ts";
import type { Site } from "../../site.ts";
import { MethodPage } from "./page.tsx";

/** `/method`. */
export function methodPage(app: Hono, head: Site): void {
  app.get("/method", (c) =>
    withView(c, head, ({ site }) => {
      const years = { from: site.catalog.subject.first_year, to: site.catalog.subject.last_year + 1 };
      const shown = () => indexShown(site.catalog, years, DEFAULT_BALANCE);
      return html(c, MethodPage({ site: showing(site, shown), address: addressOf(c) }));
    }),
  );
}
