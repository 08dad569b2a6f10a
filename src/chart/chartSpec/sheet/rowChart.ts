import type { Edition } from "../../../edition/edition.ts";
import type { ChartView } from "../../../model/chartView.ts";
import type { Dimension } from "../../../model/dimensions/dimension.ts";

/**
 * Path of the chart of a row of the balance sheet, as charts.csv names it; null where none does.
 *
 * @param view whose sources and years it shows too
 */
export function rowChart({ catalog, urls }: Pick<Edition, "catalog" | "urls">, dimension: Dimension, view?: ChartView): string | null {
  const chart = catalog.charts.find(({ row }) => row === dimension);
  return chart ? urls.chart(chart.id, view) : null;
}
