import type { Hono } from "hono";
import * as v from "valibot";
import { chartTable } from "../../../tables/charts.ts";
import { apiRow, computedFrom } from "../../http/apiRow.ts";
import { endpoint } from "../../http/endpoint.ts";
import { envelope, surround } from "../../http/envelope.ts";
import { origin } from "../../http/origin.ts";
import { cite } from "../../http/permalink.ts";
import { json } from "../../http/respond.ts";
import { vintageQuery } from "../../http/vintageQuery.ts";
import type { Site } from "../../site.ts";

const address = computedFrom<string>();
const chartRow = apiRow<string>()(chartTable, { last: { href: address(v.string(), (href) => href) } }, "Chart");

/** `/v1/charts`: the curated pictures and where they are. */
export function chartRoutes(app: Hono, site: Site): void {
  endpoint(app, site, {
    path: "/v1/charts",
    summary: "All charts",
    query: vintageQuery(site),
    media: "application/json",
    answer: v.object({ charts: v.array(chartRow.schema), ...envelope }),
    handle: (c, query, { catalog, words }) => {
      const at = origin(c);
      const charts = catalog.charts.map((chart) => chartRow.toJson(chart, `${at}/charts/${chart.id}`));
      const citeAs = cite(c, { catalog, words }, "Charts", "/v1/charts");
      return json(c, { charts, ...surround(catalog, { query, count: charts.length, sources: [], citeAs, origin: at }) });
    },
  });
}
