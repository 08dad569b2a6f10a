import type { Hono } from "hono";
import { chartSpec } from "../../../chart/chartSpec/chart.ts";
import { PAGES } from "../../../edition/paths.ts";
import type { App } from "../../application.ts";
import { notFoundPage } from "../../http/notFound.ts";
import { plainPage } from "../../http/page.ts";
import { chartViewOf } from "../../nouns/chart/query.ts";
import { InYourArticlePage } from "./page.tsx";

/** `/in-your-article`: the first chart is the example. */
export function inYourArticlePage(router: Hono, app: App): void {
  plainPage(router, app, PAGES.inYourArticle, (asked) => {
    const { edition, address } = asked;
    const [chart] = edition.catalog.charts;
    if (chart === undefined) return notFoundPage(asked, "chart", []);
    const view = chartViewOf({}, chart);
    const { release } = edition.catalog;
    const placed = { edition, spec: chartSpec(edition, chart, view), view };
    const { languages, releaseDates } = app.build;
    return InYourArticlePage({ placed, release: releaseDates[release] === undefined ? null : release, languages, address });
  });
}
