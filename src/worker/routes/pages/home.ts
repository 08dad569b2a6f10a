import type { Hono } from "hono";
import * as v from "valibot";
import { HomePage } from "../../render/pages/home.tsx";
import { chartSpec } from "../../render/spec/chart.ts";
import type { Site } from "../../site.ts";
import { balanceControls } from "../balanceQuery.ts";
import { chartViewOf, chartViewQuery } from "../chartQuery.ts";
import { picturing } from "../corrections.ts";
import { addressOf, html, withQuery } from "../page.ts";
import { vintageQuery } from "../vintage.ts";

/** `/`: the dashboard. The controls of the balance stand in the address; they change its picture and numbers alone. */
export function homePage(app: Hono, head: Site): void {
  const schema = v.object({ ...balanceControls(head), ...vintageQuery(head) });
  app.get("/", (c) =>
    withQuery(c, head, schema, (query, { site, vintage }, asked) => {
      const figures = site.catalog.charts.map((chart) => {
        const view = chartViewOf(query, chart);
        return { chart, spec: chartSpec(site, chart, view), view, query: chartViewQuery(site, view) };
      });
      const said = figures.find(({ view }) => view.balance !== null)?.spec.finding ?? site.words.balance.nothing;
      return html(c, HomePage({ site: picturing(site, figures), claim: said, figures, vintage, asked, address: addressOf(c) }));
    }),
  );
}
