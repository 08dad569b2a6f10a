import type { Catalog } from "./catalog.ts";
import type { Chart } from "./chart.ts";
import type { Observation } from "./observation.ts";
import { extent } from "./period.ts";
import { observationsForSeries } from "./queries.ts";
import type { Vintage } from "./vintage.ts";

/** The figures that a chart of series shows: those that the vintage counts and whose period reaches into its years, series after series. */
export function chartRows(catalog: Catalog, { series, from, to }: Pick<Chart, "series" | "from" | "to">, vintage: Vintage): Observation[] {
  const inYears = ({ period }: Observation) => extent(period).end > from && extent(period).start < to;
  return series.filter((id) => catalog.seriesById.has(id)).flatMap((id) => observationsForSeries(catalog, id, vintage).filter(inYears));
}
