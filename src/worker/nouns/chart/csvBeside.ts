import type { ChartSpec } from "../../../chart/chartSpec/chartSpec.ts";
import type { Edition } from "../../../edition/edition.ts";
import { chartPairs, chartRows } from "../../../model/chartRows.ts";
import type { ChartView } from "../../../model/chartView.ts";
import { isOlderThan } from "../../../model/turn.ts";

/**
 * Whether the table of a chart has rows that the file of its numbers never has, whatever the terms: figures of other series with which it
 * compares its own, and events. Releases before 2026.28.0 do not say so.
 */
export function hasRowsBeside({ catalog, urls }: Edition, spec: ChartSpec, view: ChartView): boolean {
  const chart = catalog.chartById.get(spec.id);
  const isOfRows = chart?.kind === "claims" || chart?.kind === "pair";
  if (chart === undefined || !isOfRows || isOlderThan(catalog.release, "2026.28.0")) return false;
  const years = { ...chart, from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  const own = new Set([
    ...chartRows(catalog, years, view.vintage).map(({ id }) => urls.observation(id)),
    ...chartPairs(catalog, years, view.vintage).map(({ source }) => urls.source(source)),
  ]);
  return spec.table.rows.some(({ href }) => !own.has(href));
}
