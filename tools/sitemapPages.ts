import { WHOLE } from "../src/chart/chartSpec/chart.ts";
import { shownInChart } from "../src/chart/chartSpec/shownInChart.ts";
import { differenceAddress } from "../src/edition/differenceAddress.ts";
import type { Edition } from "../src/edition/edition.ts";
import { Urls } from "../src/edition/urls.ts";
import type { Catalog } from "../src/model/catalog.ts";
import type { ReleaseRecord } from "../src/model/history.ts";
import { allObservations } from "../src/model/queries.ts";
import { resolveEvents } from "../src/model/resolveEvents.ts";
import { checksShown, disagreementsShown, eventsShown, figuresShown, type Shown, sourceShown, sourcesShown } from "../src/model/shown.ts";
import type { Words } from "../src/words/en.ts";
import type { SitemapPage } from "../src/worker/found/sitemap.ts";

/**
 * Every page of the site with the day of the release that last changed what it shows, by the one rule for what a page shows. Pages that show
 * no rows say no day: what changes them is no release.
 * `history`: newest release first.
 */
export function sitemapPages(catalog: Catalog, words: Words, history: ReleaseRecord[]): SitemapPage[] {
  const urls = new Urls({ origin: "", pin: null });
  const edition: Edition = { catalog, words, urls, pinned: null };
  const { vintage } = WHOLE;
  const days = lastChanges(history);
  const charts = catalog.charts.map((chart) => ({ chart, shown: shownInChart(edition, chart, WHOLE) as Shown }));
  const all = new Set(charts.flatMap(({ shown }) => [...shown]));
  const [first] = history.slice(-1);
  const shows = (path: string, shown: Shown): SitemapPage => ({ path, changed: latest(days, shown) ?? first?.date ?? null });
  const plain = [
    urls.search(),
    differenceAddress(urls),
    urls.glossary(),
    urls.page("guide"),
    urls.page("about"),
    urls.page("inYourArticle"),
    urls.page("problems"),
  ];
  return [
    shows(urls.home(), all),
    shows(urls.charts(), all),
    ...charts.map(({ chart, shown }) => shows(urls.chart(chart.id), shown)),
    shows(urls.checks(), checksShown(catalog.checks)),
    shows(urls.events(), eventsShown(catalog, resolveEvents(catalog, vintage))),
    shows(urls.disagreements(), disagreementsShown(catalog)),
    shows(urls.sources(), sourcesShown(catalog)),
    shows(urls.method(), all),
    { path: urls.changes(), changed: history[0]?.date ?? null },
    ...history.map(({ version, date }) => ({ path: urls.changes(version), changed: date })),
    ...plain.map((path) => ({ path, changed: null })),
    ...Object.keys(words.problem.titles).map((type) => ({ path: urls.problem(type), changed: null })),
    ...catalog.sources.map((source) => shows(urls.source(source.id), sourceShown(catalog, source))),
    ...allObservations(catalog, vintage).map((o) => shows(urls.observation(o.id), figuresShown(catalog, [o]))),
  ];
}

/** The day of the last change of every row that any release changed, by `noun id`. */
function lastChanges(history: ReleaseRecord[]): Map<string, string> {
  const days = new Map<string, string>();
  for (const { date, changes } of [...history].reverse()) for (const { noun, id } of changes) days.set(`${noun} ${id}`, date);
  return days;
}

function latest(days: Map<string, string>, shown: Shown): string | null {
  return [...shown]
    .flatMap((name) => days.get(name) ?? [])
    .reduce<string | null>((last, day) => (last !== null && last > day ? last : day), null);
}
