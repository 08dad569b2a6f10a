import type { Hono } from "hono";
import * as v from "valibot";
import { balanceQueryFor, chartSpec, inView } from "../../../chart/chartSpec/chart.ts";
import { PAGES } from "../../../edition/paths.ts";
import { observationsForSeries, redistributable } from "../../../model/queries.ts";
import { balanceRows } from "../../../model/sensitivity.ts";
import { chartTable } from "../../../tables/charts.ts";
import type { App } from "../../application.ts";
import { apiRow, computedFrom } from "../../http/apiRow.ts";
import { picturing } from "../../http/corrections.ts";
import { endpoint, listEndpoint } from "../../http/endpoint.ts";
import { labelsOf, labelsQuery } from "../../http/labels.ts";
import { page } from "../../http/page.ts";
import { csvFile, json } from "../../http/respond.ts";
import { vintageQuery } from "../../http/vintageQuery.ts";
import { balanceCsv } from "../balance/csv.ts";
import { sheetCsv } from "../balance/dimensions/csv.ts";
import { observationsCsv } from "../observation/csv.ts";
import { observationToJson } from "../observation/json.ts";
import { chartFeed } from "./feed.ts";
import { chartFile } from "./file.ts";
import { chartSpecJson } from "./json.ts";
import { ChartPage } from "./page.tsx";
import { chartQuery } from "./query.ts";
import { chartInPage, withChart } from "./resolveChart.ts";

const address = computedFrom<string>();
const chartRow = apiRow<string>()(chartTable, { last: { href: address(v.pipe(v.string(), v.url()), (href) => href) } }, "Chart");

/**
 * `/v1/charts`, the page of a chart, and its `.json` (ChartSpec) and `.csv`. Suffixed paths come first: the plain one would swallow them.
 */
export function chartRoutes(router: Hono, app: App): void {
  listEndpoint(router, app, {
    noun: "charts",
    summary: "All charts",
    query: { ...vintageQuery(app), ...labelsQuery },
    row: chartRow.schema,
    title: () => "Charts",
    rows: ({ edition: { catalog, urls }, query }) =>
      catalog.charts.map((chart) => chartRow.toJson(chart, urls.canonical.chart(chart.id), labelsOf(catalog, query))),
  });
  endpoint(router, app, {
    ...chartFile("json"),
    summary: "A chart as ChartSpec: all that it says, without pixels",
    query: chartQuery(app),
    media: "application/json",
    answer: chartSpecJson,
    handle: (asked) => withChart(asked, (chart, view) => json(chartSpec(asked.edition, chart, view))),
  });
  numbersCsv(router, app);
  chartFeed(router, app);
  page(router, app, PAGES.chart, chartQuery(app), (asked) =>
    chartInPage(asked, (chart, view) => {
      const edition = picturing(asked.edition, [{ chart, view }]);
      const spec = chartSpec(asked.edition, chart, view);
      return ChartPage({ edition, spec, page: { chart, view, released: app.build.releaseDates[spec.release] ?? null } });
    }),
  );
}

function numbersCsv(router: Hono, app: App): void {
  endpoint(router, app, {
    ...chartFile("csv"),
    summary: "The observations of a chart as CSV; rows that may not be redistributed are left out",
    query: chartQuery(app),
    media: "text/csv",
    handle: (asked) =>
      withChart(asked, (chart, view) => {
        const { catalog, urls } = inView(asked.edition, view);
        const name = `${chart.id}-${catalog.release}`;
        if (chart.kind === "sheet") return csvFile(sheetCsv(asked.edition, view), name);
        if (chart.kind === "balance") return csvFile(balanceCsv(balanceRows(catalog, balanceQueryFor(view))), name);
        const isShown = ({ basis }: { basis: string }) => chart.bases.length === 0 || chart.bases.includes(basis);
        const rows = chart.series.flatMap((id) => observationsForSeries(catalog, id, view.vintage)).filter(isShown);
        const open = redistributable(catalog, rows).map((o) => observationToJson(catalog, o, urls.canonical));
        return csvFile(observationsCsv(open, catalog.release), name);
      }),
  });
}
