import type { Hono } from "hono";
import * as v from "valibot";
import { balanceQueryFor, chartSpec } from "../../../chart/chartSpec/chart.ts";
import { observationsOf } from "../../../model/observationsOf.ts";
import { redistributable } from "../../../model/redistributable.ts";
import { balanceRows } from "../../../model/sensitivity.ts";
import { picturing } from "../../http/corrections.ts";
import { endpoint } from "../../http/endpoint.ts";
import { CHART_FORMS, CHART_ID } from "../../http/links.ts";
import { missingPage } from "../../http/notFound.ts";
import { origin } from "../../http/origin.ts";
import { html, problemPage, withQuery } from "../../http/page.ts";
import { csvFile, json } from "../../http/respond.ts";
import type { Site } from "../../site.ts";
import { balanceCsv } from "../balance/csv.ts";
import { observationsCsv } from "../observation/csv.ts";
import { observationToJson } from "../observation/json.ts";
import { chartSpecJson } from "./json.ts";
import { ChartPage } from "./page.tsx";
import { chartQuery, chartViewOf, chartViewQuery, yearsFault } from "./query.ts";
import { withChart } from "./resolveChart.ts";

/** `/charts/{chart}` and its `.json` (ChartSpec) and `.csv`. Suffixed paths come first: the plain one would swallow them. */
export function chartPages(app: Hono, head: Site): void {
  specJson(app, head);
  numbersCsv(app, head);
  app.get("/charts/:id", (c) =>
    withQuery(c, head, v.object(chartQuery(head)), (query, { site }) => {
      const id = c.req.param("id");
      const chart = site.catalog.chartById.get(id);
      if (!chart) return missingPage(c, site, "chart", id);
      const view = chartViewOf(query, chart);
      const fault = yearsFault(site, chart, view);
      if (fault) return problemPage(c, site, "invalid-parameter", [fault]);
      const page = { chart, view, query: chartViewQuery(site, view), origin: origin(c) };
      return html(c, ChartPage({ site: picturing(site, [{ chart, view }]), spec: chartSpec(site, chart, view), page }));
    }),
  );
}

function specJson(app: Hono, head: Site): void {
  endpoint(app, head, {
    path: "/charts/:file{[a-z0-9-]+\\.json}",
    template: "/charts/{chart}.json",
    id: CHART_ID,
    withdrawable: true,
    forms: CHART_FORMS,
    summary: "A chart as ChartSpec: all that it says, without pixels",
    query: chartQuery(head),
    media: "application/json",
    answer: chartSpecJson,
    handle: (c, query, site) => withChart(c, site, query, (chart, view) => json(c, chartSpec(site, chart, view))),
  });
}

function numbersCsv(app: Hono, head: Site): void {
  endpoint(app, head, {
    path: "/charts/:file{[a-z0-9-]+\\.csv}",
    template: "/charts/{chart}.csv",
    id: CHART_ID,
    withdrawable: true,
    forms: CHART_FORMS,
    summary: "The observations of a chart as CSV; rows that may not be redistributed are left out",
    query: chartQuery(head),
    media: "text/csv",
    handle: (c, query, site) =>
      withChart(c, site, query, (chart, view) => {
        const { catalog } = site;
        if (chart.kind === "balance")
          return csvFile(c, balanceCsv(balanceRows(catalog, balanceQueryFor(view))), `${chart.id}-${catalog.release}`);
        const rows = redistributable(
          catalog,
          chart.series.flatMap((id) => observationsOf(catalog, id, view.vintage)),
        );
        const body = observationsCsv(
          rows.map((o) => observationToJson(catalog, o, origin(c))),
          catalog.release,
        );
        return csvFile(c, body, `${chart.id}-${catalog.release}`);
      }),
  });
}
