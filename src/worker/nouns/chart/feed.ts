import type { Hono } from "hono";
import { CHART_FEED, PAGES } from "../../../edition/paths.ts";
import type { ChartFeed, ChartFeeds } from "../../../model/chartFeed.ts";
import type { App } from "../../application.ts";
import { EARLIEST } from "../../feed/atom.ts";
import { chartAtom } from "../../feed/chart.ts";
import type { Asked } from "../../http/asked.ts";
import { builtJson } from "../../http/asset.ts";
import { endpoint } from "../../http/endpoint.ts";
import { CHART_ID } from "../../http/links.ts";
import { notFound } from "../../http/notFound.ts";
import { readOnce } from "../../http/readOnce.ts";
import { answer } from "../../http/respond.ts";

/** `/charts/{chart}/changes.atom`: what releases corrected in one chart. The feed of a chart that was withdrawn stays, and says so. */
export function chartFeed(router: Hono, app: App): void {
  endpoint(router, app, {
    path: CHART_FEED,
    template: CHART_FEED.replace(":id", "{chart}"),
    id: CHART_ID,
    page: PAGES.chart,
    ownTerms: true,
    summary: "Corrections of one chart as a feed: an entry for each release that corrected or withdrew something in it, and why",
    query: {},
    media: "application/atom+xml",
    handle: async (asked) => {
      const feed = feedOf(asked, await feeds(app.build, asked.files));
      if (feed === undefined) return notFound(asked, "chart", [...asked.edition.catalog.chartById.keys()]);
      const title = asked.edition.catalog.chartById.get(asked.id)?.title ?? feed.title;
      return answer(chartAtom(asked.edition, asked.id, { ...feed, title }), "application/atom+xml; charset=utf-8");
    },
  });
}

/** A chart that no release has yet has an empty feed. */
function feedOf({ edition: { catalog }, id }: Asked, all: ChartFeeds): ChartFeed | undefined {
  if (Object.hasOwn(all, id)) return all[id];
  const chart = catalog.chartById.get(id);
  return chart && { title: chart.title, since: EARLIEST, releases: [] };
}

const feeds = readOnce((build, files) => builtJson<ChartFeeds>({ app: { build }, files }, "releases/chartFeeds.json"));
