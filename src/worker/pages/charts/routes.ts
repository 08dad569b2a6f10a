import type { Hono } from "hono";
import { chartSpec } from "../../../chart/chartSpec/chart.ts";
import { PAGES } from "../../../edition/paths.ts";
import type { App } from "../../application.ts";
import { picturing } from "../../http/corrections.ts";
import { page } from "../../http/page.ts";
import { chartViewOf } from "../../nouns/chart/query.ts";
import { ChartsPage } from "./page.tsx";

/** `/charts`: every chart with what it finds, by topic. */
export function chartsPage(router: Hono, app: App): void {
  page(router, app, PAGES.charts, {}, ({ edition, query, address }) => {
    const figures = edition.catalog.charts.map((chart) => {
      const view = chartViewOf(query, chart);
      return { chart, view, spec: chartSpec(edition, chart, view) };
    });
    return ChartsPage({ edition: picturing(edition, figures), figures, address });
  });
}
