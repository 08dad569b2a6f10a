import type { Hono } from "hono";
import * as v from "valibot";
import { observationsOf } from "../../../model/observationsOf.ts";
import { redistributable } from "../../../model/redistributable.ts";
import { balanceRows } from "../../../model/robustness.ts";
import { balanceCsv } from "../../render/csv/balance.ts";
import { observationsCsv } from "../../render/csv/observations.ts";
import { chartSpecJson } from "../../render/json/chartSpec.ts";
import { observationToJson } from "../../render/json/observation.ts";
import { ChartPage } from "../../render/pages/chart.tsx";
import { balanceQueryFor, chartSpec } from "../../render/spec/chart.ts";
import type { Site } from "../../site.ts";
import { chartQuery, chartViewOf, chartViewQuery, yearsFault } from "../chartQuery.ts";
import { picturing } from "../corrections.ts";
import { endpoint } from "../endpoint.ts";
import { csvFile, json } from "../json.ts";
import { CHART_FORMS, CHART_ID } from "../links.ts";
import { missingPage } from "../missing.ts";
import { origin } from "../origin.ts";
import { html, problemPage, withQuery } from "../page.ts";
import { withChart } from "../withChart.ts";

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
