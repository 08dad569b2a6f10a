import type { Hono } from "hono";
import { HomePage } from "../../render/pages/home.tsx";
import { chartSpec } from "../../render/spec/chart.ts";
import type { Site } from "../../site.ts";
import { addressOf, html, withVintage } from "../page.ts";
import { viewQuery } from "../vintage.ts";

/** `/`: the dashboard. */
export function homePage(app: Hono, site: Site): void {
  app.get("/", (c) =>
    withVintage(c, site, (vintage) => {
      const specs = site.catalog.charts.map((chart) => chartSpec(site, chart, vintage));
      return html(c, HomePage({ site, specs, view: viewQuery(vintage), address: addressOf(c) }));
    }),
  );
}
