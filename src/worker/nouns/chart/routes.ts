import type { Hono } from "hono";
import * as v from "valibot";
import { chartSpec } from "../../../chart/chartSpec/chart.ts";
import { pictureSpec } from "../../../chart/chartSpec/chartSpec.ts";
import { PAGES } from "../../../edition/paths.ts";
import { chartTable } from "../../../tables/charts.ts";
import type { App } from "../../application.ts";
import { toldIn } from "../../frame/languages.tsx";
import { apiRow, computedFrom } from "../../http/apiRow.ts";
import { picturing } from "../../http/corrections.ts";
import { endpoint, listEndpoint } from "../../http/endpoint.ts";
import { labelsOf, labelsQuery } from "../../http/labels.ts";
import { sayLeftOut } from "../../http/leftOut.ts";
import { page } from "../../http/page.ts";
import { compactJson, csvFile, json } from "../../http/respond.ts";
import { vintageQuery } from "../../http/vintageQuery.ts";
import { chartNumbers } from "./csv.ts";
import { chartFeed } from "./feed.ts";
import { chartFile } from "./file.ts";
import { chartSpecJson, pictureSpecJson } from "./json.ts";
import { ChartPage } from "./page.tsx";
import { chartQuery, compactParameter, ignoredBy } from "./query.ts";
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
    query: { ...chartQuery(app), compact: compactParameter },
    own: ["compact"],
    media: "application/json",
    answer: v.union([chartSpecJson, pictureSpecJson]),
    handle: (asked) =>
      withChart(asked, (chart, view) => {
        const spec = chartSpec(asked.edition, chart, view);
        return asked.query.compact === undefined ? json(spec) : compactJson(pictureSpec(spec));
      }),
  });
  numbersCsv(router, app);
  chartFeed(router, app);
  page(router, app, PAGES.chart, chartQuery(app), (asked) =>
    chartInPage(asked, (chart, view) => {
      const edition = picturing(asked.edition, [{ chart, view }]);
      const spec = chartSpec(asked.edition, chart, view);
      const released = app.build.releaseDates[spec.release] ?? null;
      const languages = toldIn(app.build.languages, edition.pinned);
      const ignored = ignoredBy(edition, chart, asked.query);
      const shown = ChartPage({ edition, spec, page: { chart, view, released, languages } });
      return ignored.length === 0 ? shown : { ...shown, lost: ignored };
    }),
  );
}

function numbersCsv(router: Hono, app: App): void {
  endpoint(router, app, {
    ...chartFile("csv"),
    summary: "The numbers of a chart's own series as CSV, of the years in view; rows that may not be redistributed are left out",
    query: { ...chartQuery(app), ...labelsQuery },
    own: Object.keys(labelsQuery),
    media: "text/csv",
    handle: (asked) =>
      withChart(asked, (chart, view) => {
        const { catalog, words } = asked.edition;
        const { text, lacking } = chartNumbers(asked.edition, chart, view, asked.query);
        const why = chart.kind === "sheet" ? words.terms.leftOutValues : words.terms.leftOut;
        return sayLeftOut(csvFile(text, `${chart.id}-${catalog.release}`), lacking, why);
      }),
  });
}
