import type { Edition } from "../../../edition/edition.ts";
import type { Dimension } from "../../../model/dimensions/dimension.ts";

/** Path of the chart of a row of the balance sheet, as charts.csv names it; null where none does. */
export function rowChart({ catalog, urls }: Pick<Edition, "catalog" | "urls">, dimension: Dimension): string | null {
  const chart = catalog.charts.find(({ row }) => row === dimension);
  return chart ? urls.chart(chart.id) : null;
}
