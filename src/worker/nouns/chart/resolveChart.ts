import type { Chart } from "../../../model/chart.ts";
import type { ChartView } from "../../../model/chartView.ts";
import type { Page } from "../../frame/page.ts";
import type { Asked } from "../../http/asked.ts";
import { notFound, notFoundPage } from "../../http/notFound.ts";
import { problemPage } from "../../http/page.ts";
import { invalidJson, problemJson } from "../../http/problem.ts";
import { type ChartQuery, chartViewOf, withoutEffect, yearsFault } from "./query.ts";

type Answer = Response | Promise<Response>;

/** The chart that an address names, in the view that it asks for; or what is wrong: there is no such chart, or the view holds no year. */
export function resolveChart({ edition, id, query }: Pick<Asked<ChartQuery>, "edition" | "id" | "query">) {
  const chart = edition.catalog.chartById.get(id);
  if (!chart) return { fault: "unknown" as const };
  const view = chartViewOf(query, chart);
  const years = yearsFault(edition, chart, view);
  return years === null ? { chart, view } : { fault: "years" as const, ...years };
}

/** Answers with the chart that a file's address names; 404 or 410 when there is none, 400 when its view holds no year or a parameter changes nothing of it. */
export function withChart(asked: Asked<ChartQuery>, answer: (chart: Chart, view: ChartView) => Answer): Answer {
  const found = resolveChart(asked);
  if (found.fault === "unknown") return notFound(asked, "chart", [...asked.edition.catalog.chartById.keys()]);
  if (found.fault === undefined) {
    const vain = withoutEffect(asked.edition, found.chart, asked.query);
    return vain.length > 0 ? invalidJson(asked, vain) : answer(found.chart, found.view);
  }
  const { parameter, detail } = found;
  return problemJson(asked, { type: "invalid-parameter", detail, errors: [{ parameter, detail }] });
}

/** The same for a page: answers people instead of machines. */
export function chartInPage(asked: Asked<ChartQuery>, show: (chart: Chart, view: ChartView) => Page | Response): Page | Response {
  const found = resolveChart(asked);
  if (found.fault === "unknown") return notFoundPage(asked, "chart", [...asked.edition.catalog.chartById.keys()]);
  if (found.fault === undefined) return show(found.chart, found.view);
  return problemPage(asked, "invalid-parameter", [found.detail]);
}
