import type { Hono } from "hono";
import { DEFAULT_BALANCE } from "../../../model/robustness.ts";
import { indexShown } from "../../../model/shown.ts";
import { MethodPage } from "../../render/pages/method.tsx";
import type { Site } from "../../site.ts";
import { showing } from "../corrections.ts";
import { addressOf, html, withView } from "../page.ts";

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
