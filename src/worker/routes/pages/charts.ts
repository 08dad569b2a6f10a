import type { Context, Hono } from "hono";
import type { Chart } from "../../../model/chart.ts";
import { observationsOf } from "../../../model/observationsOf.ts";
import { observationsCsv } from "../../render/csv/observations.ts";
import { observationToJson } from "../../render/json/observation.ts";
import { ChartPage } from "../../render/pages/chart.tsx";
import { chartSpec } from "../../render/spec/chart.ts";
import type { Site } from "../../site.ts";
import { endpoint } from "../endpoint.ts";
import { csvFile, json } from "../json.ts";
import { missing } from "../missing.ts";
import { origin } from "../origin.ts";
import { addressOf, html, problemPage, withView } from "../page.ts";
import { vintageOf, vintageQuery } from "../vintage.ts";

/** `/charts/{chart}` and its `.json` (ChartSpec) and `.csv`. Suffixed paths come first: the plain one would swallow them. */
export function chartPages(app: Hono, head: Site): void {
  specJson(app, head);
  numbersCsv(app, head);
  app.get("/charts/:id", (c) =>
    withView(c, head, ({ site, vintage, query }) => {
      const id = c.req.param("id");
      const chart = site.catalog.chartById.get(id);
      if (!chart) return problemPage(c, site, "not-found", [site.words.problem.notFound("chart", id.slice(0, 120))]);
      return html(c, ChartPage({ site, spec: chartSpec(site, chart, vintage), view: query, address: addressOf(c) }));
    }),
  );
}

function specJson(app: Hono, head: Site): void {
  endpoint(app, head, {
    path: "/charts/:file{[a-z0-9-]+\\.json}",
    summary: "A chart as ChartSpec: all that it says, without pixels",
    query: vintageQuery(head),
    media: "application/json",
    cache: "data",
    handle: (c, query, site) => withChart(c, site, (chart) => json(c, chartSpec(site, chart, vintageOf(query)))),
  });
}

function numbersCsv(app: Hono, head: Site): void {
  endpoint(app, head, {
    path: "/charts/:file{[a-z0-9-]+\\.csv}",
    summary: "The observations of a chart as CSV",
    query: vintageQuery(head),
    media: "text/csv",
    cache: "data",
    handle: (c, query, site) =>
      withChart(c, site, (chart) => {
        const { catalog } = site;
        const rows = chart.series.flatMap((id) => observationsOf(catalog, id, vintageOf(query)));
        const body = observationsCsv(
          rows.map((o) => observationToJson(catalog, o, origin(c))),
          catalog.release,
        );
        return csvFile(c, body, `${chart.id}-${catalog.release}`);
      }),
  });
}

function withChart(c: Context, site: Site, answer: (chart: Chart) => Response): Response {
  const id = (c.req.param("file") ?? "").replace(/\.[a-z]+$/, "");
  const chart = site.catalog.chartById.get(id);
  return chart ? answer(chart) : missing(c, site, "chart", id, [...site.catalog.chartById.keys()]);
}
