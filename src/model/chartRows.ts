import type { Catalog } from "./catalog.ts";
import type { Chart } from "./chart.ts";
import type { Observation } from "./observation.ts";
import type { PairFigure } from "./pairFigure.ts";
import { extent, type Period } from "./period.ts";
import { observationsForSeries, pairsForSeries } from "./queries.ts";
import type { Vintage } from "./vintage.ts";

/**
 * The figures that a chart of series shows: those that the vintage counts, of the chart's bases, whose period reaches into its years, series
 * after series.
 */
export function chartRows(
  catalog: Catalog,
  { series, ...chart }: Pick<Chart, "series" | "bases" | "from" | "to">,
  vintage: Vintage,
): Observation[] {
  catalog.expectRows?.(series);
  const isShown = (o: Observation) => isShownIn(chart, o);
  return series.filter((id) => catalog.seriesById.has(id)).flatMap((id) => observationsForSeries(catalog, id, vintage).filter(isShown));
}

/** Whether a figure of its series stands in a chart: of its bases, with a period that reaches into its years. */
export function isShownIn({ bases, ...years }: Pick<Chart, "bases" | "from" | "to">, o: Observation): boolean {
  return isInYears(o, years) && (bases.length === 0 || bases.includes(o.basis));
}

/** The figures of both partners together that a chart of the kind `pair` shows, series after series. */
export function chartPairs(
  catalog: Catalog,
  { kind, series, ...years }: Pick<Chart, "kind" | "series" | "from" | "to">,
  vintage: Vintage,
): PairFigure[] {
  if (kind !== "pair") return [];
  return series.flatMap((id) => pairsForSeries(catalog, id, vintage)).filter((pair) => isInYears(pair, years));
}

function isInYears({ period }: { period: Period }, { from, to }: Pick<Chart, "from" | "to">): boolean {
  return extent(period).end > from && extent(period).start < to;
}
