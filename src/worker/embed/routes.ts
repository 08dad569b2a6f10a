import type { Hono } from "hono";
import { chartSpec } from "../../chart/chartSpec/chart.ts";
import { pictureOf } from "../../chart/chartSpec/chartSpec.ts";
import { correctionNotice } from "../../chart/chartSpec/correction.ts";
import { PAGES } from "../../edition/paths.ts";
import { type App, latestEdition } from "../application.ts";
import { documentText } from "../frame/layout.tsx";
import { embedPolicy } from "../http/embedPolicy.ts";
import { type PageAsked, page } from "../http/page.ts";
import type { Query } from "../http/readQuery.ts";
import { html } from "../http/respond.ts";
import { ignoredBy } from "../nouns/chart/query.ts";
import { chartInPage } from "../nouns/chart/resolveChart.ts";
import { drawnIn } from "./drawn.ts";
import { lostParts } from "./lostParts.ts";
import { EmbedPage } from "./page.tsx";
import { embedQuery } from "./query.ts";

/** `/embed/{chart}`: a chart for somebody else's page. Pinned ones revalidate too: they have to announce a correction. */
export function embedPages(router: Hono, app: App): void {
  const query = embedQuery(app);
  const lostIn = (given: URLSearchParams) => lostParts(given, Object.keys(query));
  const show = (asked: PageAsked<Query<typeof query>>) =>
    chartInPage(asked, (chart, view) => {
      const { edition } = asked;
      const { origin } = edition.urls;
      const notice = edition.pinned === null ? null : correctionNotice(latestEdition(asked.app, origin), edition, chart, view);
      const spec = pictureOf(chartSpec(edition, chart, view));
      const lost = [...lostIn(asked.url.searchParams), ...ignoredBy(edition, chart, asked.query)];
      const embed = EmbedPage({ edition, spec, view, theme: asked.query.theme ?? "auto", notice, lost, build: app.build });
      const response = html(documentText(embed));
      response.headers.set("content-security-policy", embedPolicy(app.build, drawnIn(spec), origin));
      return response;
    });
  page(router, app, PAGES.embed, query, show, (given) => lostIn(given).length > 0);
}
