import type { Edition } from "../../../edition/edition.ts";
import { chartPairs, chartRows } from "../../../model/chartRows.ts";
import type { ChartView } from "../../../model/chartView.ts";
import { forFile } from "../../../model/terms.ts";
import { isOlderThan } from "../../../model/turn.ts";

/**
 * What the file of a chart's numbers is called where it is offered: `all` names it; where the terms of sources leave rows out, with how many of
 * how many it has. Releases before 2026.28.0 do not say so.
 */
export function csvLabel({ catalog, words }: Edition, id: string, view: ChartView, all: string): string {
  const chart = catalog.chartById.get(id);
  const isOfRows = chart?.kind === "claims" || chart?.kind === "pair";
  if (chart === undefined || !isOfRows || isOlderThan(catalog.release, "2026.28.0")) return all;
  const years = { ...chart, from: view.from ?? Number.NEGATIVE_INFINITY, to: (view.to ?? Number.POSITIVE_INFINITY) + 1 };
  const pairs = chart.kind === "pair" ? chartPairs(catalog, years, view.vintage) : [];
  const parts = [forFile(catalog, chartRows(catalog, years, view.vintage)), forFile(catalog, pairs)];
  const kept = parts.reduce((sum, part) => sum + part.kept.length, 0);
  const left = parts.reduce((sum, { leftOut }) => sum + leftOut.rows, 0);
  return left === 0 ? all : `${all} (${words.chartPage.rowsOf(kept, kept + left)})`;
}
