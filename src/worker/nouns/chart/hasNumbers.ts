import type { Edition } from "../../../edition/edition.ts";
import { chartPairs, chartRows } from "../../../model/chartRows.ts";
import type { ChartView } from "../../../model/chartView.ts";
import { forFile } from "../../../model/terms.ts";
import { isOlderThan } from "../../../model/turn.ts";

/**
 * Whether the file of a chart's numbers has a row that the terms of the sources let it hold: where each is left out, no page offers the file.
 * Its address answers all the same, with what is left out in its headers. Releases before 2026.27.0 offer it everywhere.
 */
export function hasNumbers({ catalog }: Edition, id: string, view: ChartView): boolean {
  const chart = catalog.chartById.get(id);
  if (chart === undefined || (chart.kind !== "claims" && chart.kind !== "pair") || isOlderThan(catalog.release, "2026.27.0")) return true;
  const years = { ...chart, from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  const pairs = chart.kind === "pair" ? chartPairs(catalog, years, view.vintage) : [];
  const parts = [forFile(catalog, chartRows(catalog, years, view.vintage)), forFile(catalog, pairs)];
  return parts.some(({ kept }) => kept.length > 0) || parts.every(({ leftOut }) => leftOut.rows === 0);
}
