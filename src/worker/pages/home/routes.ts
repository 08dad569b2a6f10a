import type { Hono } from "hono";
import * as v from "valibot";
import { chartSpec } from "../../../chart/chartSpec/chart.ts";
import { picturing } from "../../http/corrections.ts";
import { addressOf, html, withQuery } from "../../http/page.ts";
import { vintageQuery } from "../../http/vintageQuery.ts";
import { balanceControls } from "../../nouns/balance/query.ts";
import { chartViewOf, chartViewQuery } from "../../nouns/chart/query.ts";
import type { Site } from "../../site.ts";
import { HomePage } from "./page.tsx";

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
