import type { Catalog } from "./catalog.ts";
import type { Chart } from "./chart.ts";
import { chartRows } from "./chartRows.ts";
import { type Check, mentionRef } from "./check.ts";
import type { Mention, ResolvedEvent } from "./event.ts";
import { groupBy } from "./groupBy.ts";
import type { Observation } from "./observation.ts";
import { checksOf, collectionFor } from "./queries.ts";
import { isOlderThan } from "./turn.ts";
import type { Vintage } from "./vintage.ts";

/** What an article says in a chart, and what records made of it. */
export interface ChartClaim {
  /** A figure that it prints; null for the date of an event. */
  figure: Observation | null;
  /** An event that the chart counts, and the place that dates it; null for a printed figure. */
  dated: { event: ResolvedEvent; mention: Mention } | null;
  /** Null where nothing was checked. */
  check: Check | null;
}

/**
 * The claims of the articles that a chart of series shows: figures that they print, and of counted events the dates that were checked. Figures
 * stand in the order of the chart's rows, dates in that of time.
 */
export function chartClaims(
  catalog: Catalog,
  chart: Pick<Chart, "kind" | "series" | "bases" | "from" | "to">,
  vintage: Vintage,
): ChartClaim[] {
  if (chart.kind === "balance" || chart.kind === "sheet") return [];
  const rows = chartRows(catalog, chart, vintage).filter((o) => collectionFor(catalog, o) === "documents");
  const printed = rows.flatMap((figure) =>
    figure.source === null ? [] : [{ figure, dated: null, check: checksOf(catalog, figure.id)[0] ?? null }],
  );
  const events = [
    ...groupBy(
      rows.flatMap((o) => o.events ?? []),
      ({ id }) => id,
    ).values(),
  ].flatMap(([event]) => event ?? []);
  const dated = events.flatMap((event) =>
    event.mentions.flatMap((mention) => {
      const [check] = checksOf(catalog, mentionRef(mention));
      return check === undefined ? [] : [{ figure: null, dated: { event, mention }, check }];
    }),
  );
  return [...printed, ...dated];
}

/** Most charts that are named beside one. */
const MOST = 5;

/**
 * The charts that stand near one: first those that share a series with it, then those of its topic, each in the order of the charts. Of its topic
 * those of its own kind come first, such as other counts of both countries; releases before 2026.21.0 keep their order.
 */
export function relatedCharts(catalog: Pick<Catalog, "charts" | "release">, chart: Chart): Chart[] {
  const others = catalog.charts.filter(({ id }) => id !== chart.id);
  const shares = others.filter(({ series }) => series.some((id) => chart.series.includes(id)));
  const near = others.filter((other) => other.topic === chart.topic && !shares.includes(other));
  if (isOlderThan(catalog.release, "2026.21.0")) return [...shares, ...near].slice(0, MOST);
  const isAlike = ({ kind }: Chart) => kind === chart.kind;
  return [...shares, ...near.filter(isAlike), ...near.filter((other) => !isAlike(other))].slice(0, MOST);
}
