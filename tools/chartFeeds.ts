import { WHOLE } from "../src/chart/chartSpec/chart.ts";
import { changesInView } from "../src/chart/chartSpec/correction.ts";
import type { Edition } from "../src/edition/edition.ts";
import { Urls } from "../src/edition/urls.ts";
import type { Catalog } from "../src/model/catalog.ts";
import type { Chart } from "../src/model/chart.ts";
import type { ChartFeed, ChartFeeds, ChartRelease } from "../src/model/chartFeed.ts";
import { correctionsSince } from "../src/model/correction.ts";
import type { ReleaseRecord } from "../src/model/history.ts";
import { en } from "../src/words/en.ts";

/** A frozen release: its rows, and what it changed. */
interface State {
  catalog: Catalog;
  record: ReleaseRecord;
}

/**
 * What each release changed in each chart's default view, for the charts' feeds. Computed when building, since it needs every release.
 * `states`: newest release first.
 */
export function chartFeeds(states: State[]): ChartFeeds {
  const feeds: ChartFeeds = {};
  for (const [i, { catalog, record }] of [...states.entries()].reverse()) {
    const after = states[i - 1];
    for (const chart of catalog.charts) {
      const feed: ChartFeed = feeds[chart.id] ?? { title: chart.title, since: record.date, releases: [] };
      feeds[chart.id] = { ...feed, title: chart.title, releases: [...changedBy(after, catalog, chart), ...feed.releases] };
    }
  }
  return feeds;
}

/** What the next release changed in a chart of a release; nothing where there is none. */
function changedBy(after: State | undefined, catalog: Catalog, chart: Chart): ChartRelease[] {
  if (after === undefined) return [];
  const { version, date } = after.record;
  const corrections = correctionsSince([after.record], catalog.release);
  if (corrections.length === 0) return [];
  const edition = { words: en, pinned: null, urls: new Urls({ origin: "", pin: null }) };
  const [later, older]: [Edition, Edition] = [
    { ...edition, catalog: after.catalog },
    { ...edition, catalog, corrections },
  ];
  const { corrections: found, told, index } = changesInView(later, older, chart, WHOLE);
  const changes = found.map(({ noun, id, reason }, n) => ({ noun, id, reason, told: en.changes.told(told[n] as (typeof told)[number]) }));
  return changes.length === 0 && index.length === 0 ? [] : [{ release: version, date, changes, index }];
}
