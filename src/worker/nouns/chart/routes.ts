import type { Hono } from "hono";
import * as v from "valibot";
import { endpoint } from "../../http/endpoint.ts";
import { envelope, surround } from "../../http/envelope.ts";
import { origin } from "../../http/origin.ts";
import { cite } from "../../http/permalink.ts";
import { json } from "../../http/respond.ts";
import { vintageQuery } from "../../http/vintageQuery.ts";
import type { Site } from "../../site.ts";

const chartJson = v.pipe(
  v.object({
    id: v.string(),
    title: v.string(),
    series: v.array(v.string()),
    topic: v.string(),
    reading: v.string(),
    ends: v.pipe(v.string(), v.description("Empty where only the rows in view say it: see the ChartSpec")),
    href: v.string(),
  }),
  v.metadata({ ref: "Chart" }),
);

/** `/v1/charts`: the curated pictures and where they are. */
export function chartRoutes(app: Hono, site: Site): void {
  endpoint(app, site, {
    path: "/v1/charts",
    summary: "All charts",
    query: vintageQuery(site),
    media: "application/json",
    answer: v.object({ charts: v.array(chartJson), ...envelope }),
    handle: (c, query, { catalog, words }) => {
      const at = origin(c);
      const charts = catalog.charts.map(({ id, title, series, topic, reading, ends }) => ({
        id,
        title,
        series,
        topic,
        reading,
        // A text since version 1 of the API, so that a chart without one has an empty text.
        ends: ends ?? "",
        href: `${at}/charts/${id}`,
      }));
      const citeAs = cite(c, { catalog, words }, "Charts", "/v1/charts");
      return json(c, { charts, ...surround(catalog, { query, count: charts.length, sources: [], citeAs, origin: at }) });
    },
  });
}
