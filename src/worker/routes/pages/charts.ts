import type { Context, Hono } from "hono";
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
import { addressOf, html, problemPage, withVintage } from "../page.ts";
import { viewQuery, vintageOf, vintageQuery } from "../vintage.ts";

/** `/charts/{chart}` and its `.json` (ChartSpec) and `.csv`. Suffixed paths come first: the plain one would swallow them. */
export function chartPages(app: Hono, site: Site): void {
  specJson(app, site);
  numbersCsv(app, site);
  app.get("/charts/:id", (c) => {
    const chart = site.catalog.chartById.get(c.req.param("id"));
    if (!chart) return problemPage(c, site, "not-found", [site.words.problem.notFound("chart", c.req.param("id").slice(0, 120))]);
    return withVintage(c, site, (vintage) =>
      html(c, ChartPage({ site, spec: chartSpec(site, chart, vintage), view: viewQuery(vintage), address: addressOf(c) })),
    );
  });
}

function specJson(app: Hono, site: Site): void {
  endpoint(app, site, {
    path: "/charts/:file{[a-z0-9-]+\\.json}",
    summary: "A chart as ChartSpec: all that it says, without pixels",
    query: vintageQuery,
    media: "application/json",
    cache: "data",
    handle: (c, query) => withChart(c, site, (chart) => json(c, chartSpec(site, chart, vintageOf(query)))),
  });
}

function numbersCsv(app: Hono, site: Site): void {
  const { catalog } = site;
  endpoint(app, site, {
    path: "/charts/:file{[a-z0-9-]+\\.csv}",
    summary: "The observations of a chart as CSV",
    query: vintageQuery,
    media: "text/csv",
    cache: "data",
    handle: (c, query) =>
      withChart(c, site, (chart) => {
        const rows = chart.series.flatMap((id) => observationsOf(catalog, id, vintageOf(query)));
        const body = observationsCsv(
          rows.map((o) => observationToJson(catalog, o, origin(c))),
          catalog.release,
        );
        return csvFile(c, body, `${chart.id}-${catalog.release}`);
      }),
  });
}

function withChart(c: Context, site: Site, answer: (chart: Site["catalog"]["charts"][number]) => Response): Response {
  const id = (c.req.param("file") ?? "").replace(/\.[a-z]+$/, "");
  const chart = site.catalog.chartById.get(id);
  return chart ? answer(chart) : missing(c, site, "chart", id, [...site.catalog.chartById.keys()]);
}
