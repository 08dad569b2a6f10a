import type { Hono } from "hono";
import { chartSpec } from "../../../chart/chartSpec/chart.ts";
import { PAGES } from "../../../edition/paths.ts";
import type { App } from "../../application.ts";
import { picturing } from "../../http/corrections.ts";
import { page } from "../../http/page.ts";
import { balanceControls } from "../../nouns/balance/query.ts";
import { chartViewOf } from "../../nouns/chart/query.ts";
import { HomePage } from "./page.tsx";

/** `/`: the dashboard. The controls of the balance stand in the address; they change its picture and numbers alone. */
export function homePage(router: Hono, app: App): void {
  page(router, app, PAGES.home, balanceControls(app), ({ edition, query, vintage, stated, address }) => {
    const figures = edition.catalog.charts.map((chart) => {
      const view = chartViewOf(query, chart);
      return { chart, spec: chartSpec(edition, chart, view), view };
    });
    const claim = figures.find(({ view }) => view.balance !== null)?.spec.finding ?? edition.words.balance.nothing;
    return HomePage({ edition: picturing(edition, figures), claim, figures, vintage, asked: stated, address });
  });
}
