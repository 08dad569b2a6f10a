import type { Edition } from "../../../edition/edition.ts";
import { chartPairs, chartRows } from "../../../model/chartRows.ts";
import type { ChartView } from "../../../model/chartView.ts";
import { isOfFile } from "../../../model/terms.ts";

/** A row of a chart's numbers: where it is shown on the site, and the source whose terms it has, if any. */
interface NumberRow {
  href: string;
  source: string | null;
}

/**
 * The rows of a chart's numbers in a view: those that its file holds, and those that the terms of their sources leave out of it. Null of charts
 * whose file has no rows of the data, as the index and the balance sheet.
 */
export function csvRows({ catalog, urls }: Edition, id: string, view: ChartView): { kept: NumberRow[]; left: NumberRow[] } | null {
  const chart = catalog.chartById.get(id);
  if (chart === undefined || (chart.kind !== "claims" && chart.kind !== "pair")) return null;
  const years = { ...chart, from: view.from ?? Number.NEGATIVE_INFINITY, to: (view.to ?? Number.POSITIVE_INFINITY) + 1 };
  const pairs = chart.kind === "pair" ? chartPairs(catalog, years, view.vintage) : [];
  const rows = [
    ...chartRows(catalog, years, view.vintage).map(({ id, source }) => ({ href: urls.observation(id), source })),
    ...pairs.map(({ source }) => ({ href: urls.source(source), source })),
  ];
  return { kept: rows.filter((row) => isOfFile(catalog, row)), left: rows.filter((row) => !isOfFile(catalog, row)) };
}
