import type { Context } from "hono";
import type { Chart } from "../../../model/chart.ts";
import type { ChartView } from "../../../model/chartView.ts";
import { missing } from "../../http/notFound.ts";
import { problemJson } from "../../http/problem.ts";
import type { Site } from "../../site.ts";
import { type ChartQuery, chartViewOf, yearsFault } from "./query.ts";

type Answer = Response | Promise<Response>;

/** The chart that a suffixed address names (`trade-volumes.png`); 404 when there is none, 400 when its view holds no year. */
export function withChart(c: Context, site: Site, query: ChartQuery, answer: (chart: Chart, view: ChartView) => Answer): Answer {
  const id = (c.req.param("file") ?? "").replace(/\.[a-z]+$/, "");
  const chart = site.catalog.chartById.get(id);
  if (!chart) return missing(c, site, "chart", id, [...site.catalog.chartById.keys()]);
  const view = chartViewOf(query, chart);
  const fault = yearsFault(site, chart, view);
  if (fault) return problemJson(c, site, { type: "invalid-parameter", detail: fault, errors: [{ parameter: "from", detail: fault }] });
  return answer(chart, view);
}
