import type { Hono } from "hono";
import { chartSpec } from "../../chart/chartSpec/chart.ts";
import { pictureAlone } from "../../chart/chartSpec/chartSpec.ts";
import { correctionNotice } from "../../chart/chartSpec/correction.ts";
import { PAGES } from "../../edition/paths.ts";
import { type App, type Build, latestEdition } from "../application.ts";
import { documentText } from "../frame/layout.tsx";
import { page } from "../http/page.ts";
import { html } from "../http/respond.ts";
import { chartInPage } from "../nouns/chart/resolveChart.ts";
import { type Drawn, drawnIn } from "./drawn.ts";
import { EmbedPage } from "./page.tsx";
import { embedQuery } from "./query.ts";

/** `/embed/{chart}`: a chart for somebody else's page. Pinned ones revalidate too: they have to announce a correction. */
export function embedPages(router: Hono, app: App): void {
  page(router, app, PAGES.embed, embedQuery(app), (asked) =>
    chartInPage(asked, (chart, view) => {
      const { edition, query } = asked;
      const { origin } = edition.urls;
      const notice = edition.pinned === null ? null : correctionNotice(latestEdition(app, origin), edition, chart, view);
      const spec = pictureAlone(chartSpec(edition, chart, view));
      const embed = EmbedPage({ edition, spec, view, theme: query.theme ?? "auto", notice, build: app.build });
      const response = html(documentText(embed));
      response.headers.set("content-security-policy", policy(app.build, drawnIn(spec), origin));
      return response;
    }),
  );
}

/**
 * What an embed may do: its own style and script by their hashes, modules and data from here.
 * It may stand in every page, and so names no frame-ancestors: browsers read `*` as every page with an origin of its own,
 * and block the chart inside sandboxed previews and articles.
 * The origin is named beside 'self', which some browsers do not match in a sandbox without an origin.
 * Why: docs/decisions/0018-embeds-in-any-frame.md
 */
function policy({ embed }: Build, drawn: Drawn, origin: string): string {
  const here = `'self' ${origin}`.trim();
  return [
    "default-src 'none'",
    `script-src ${embed.scriptHash} ${here}`,
    `style-src ${embed.styles[drawn].cssHash}`,
    `connect-src ${here}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
