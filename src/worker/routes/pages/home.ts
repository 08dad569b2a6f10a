import type { Hono } from "hono";
import * as v from "valibot";
import { isOurBalance } from "../../../model/chartView.ts";
import { type BalanceQuery, balanceRows, DEFAULT_BALANCE } from "../../../model/robustness.ts";
import type { Vintage } from "../../../model/vintage.ts";
import { HomePage } from "../../render/pages/home.tsx";
import { chartSpec } from "../../render/spec/chart.ts";
import { findingOf } from "../../render/spec/finding.ts";
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
      const said = figures.find(({ view }) => isOurBalance(view))?.spec.finding ?? claim(site, vintage);
      return html(c, HomePage({ site: picturing(site, figures), claim: said, figures, vintage, asked, address: addressOf(c) }));
    }),
  );
}

/** What may be claimed of the balance by our own method, where its picture shows another; it always rests on the documents. */
function claim(site: Site, { as_of }: Vintage): string {
  const query: BalanceQuery = { ...DEFAULT_BALANCE, vintage: { as_of, collection: "documents" } };
  return findingOf(site, balanceRows(site.catalog, query), query.vintage);
}
