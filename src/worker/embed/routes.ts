import type { Context, Hono } from "hono";
import * as v from "valibot";
import { chartSpec } from "../../chart/chartSpec/chart.ts";
import { correctionNotice } from "../../chart/chartSpec/correction.ts";
import { missingPage } from "../http/notFound.ts";
import { origin } from "../http/origin.ts";
import { html, problemPage, withQuery } from "../http/page.ts";
import { chartViewOf, chartViewQuery, yearsFault } from "../nouns/chart/query.ts";
import type { Site } from "../site.ts";
import { EmbedPage } from "./page.tsx";
import { embedQuery } from "./query.ts";

/** `/embed/{chart}`: a chart for somebody else's page. Pinned ones revalidate too: they have to announce a correction. */
export function embedPages(app: Hono, head: Site): void {
  app.get("/embed/:id", (c) =>
    withQuery(c, head, v.object(embedQuery(head)), (asked, { site }) => {
      const id = c.req.param("id");
      const chart = site.catalog.chartById.get(id);
      if (!chart) return missingPage(c, site, "chart", id);
      const view = chartViewOf(asked, chart);
      const fault = yearsFault(site, chart, view);
      if (fault) return problemPage(c, site, "invalid-parameter", [fault]);
      const query = chartViewQuery(site, view);
      c.header("content-security-policy", policy(c, site));
      return html(
        c,
        EmbedPage({
          site,
          spec: chartSpec(site, chart, view),
          view,
          query,
          theme: asked.theme ?? "auto",
          notice: site.pinned === null ? null : correctionNotice(head, site, chart, view),
          address: `${origin(c)}/charts/${chart.id}${query}`,
        }),
      );
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
function policy(c: Context, { build: { embed } }: Site): string {
  const here = `'self' ${origin(c)}`.trim();
  return [
    "default-src 'none'",
    `script-src ${embed.scriptHash} ${here}`,
    `style-src ${embed.cssHash}`,
    `connect-src ${here}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
