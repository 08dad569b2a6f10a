import type { Edition } from "../../../edition/edition.ts";
import type { Catalog } from "../../../model/catalog.ts";
import type { Chart } from "../../../model/chart.ts";
import { isShownIn } from "../../../model/chartRows.ts";
import type { ChartView } from "../../../model/chartView.ts";
import type { Dimension, GroundedCell } from "../../../model/dimensions/dimension.ts";
import { isOlderThan } from "../../../model/turn.ts";

type Site = Pick<Edition, "catalog" | "urls">;

/**
 * Path of the chart of a row of the balance sheet, as charts.csv names it; null where none does.
 *
 * @param view whose sources and years it shows too
 */
export function rowChart({ catalog, urls }: Site, dimension: Dimension, view?: ChartView): string | null {
  const chart = catalog.charts.find(({ row }) => row === dimension);
  return chart ? urls.chart(chart.id, view) : null;
}

/**
 * Path of the chart that shows most of the figures a cell rests on: that of its row unless another shows more of them, as a year of oil may have
 * shares alone, and a year of goods another count. Where no chart shows any, as of events, that of the row; releases before 2026.30.0 lead
 * there from every cell.
 */
export function cellChart(site: Site, { dimension, rows }: Pick<GroundedCell, "dimension" | "rows">, view: ChartView): string | null {
  const { catalog, urls } = site;
  if (isOlderThan(catalog.release, "2026.30.0")) return rowChart(site, dimension, view);
  const own = catalog.charts.filter(({ row }) => row === dimension);
  const charts = [...own, ...catalog.charts].filter(({ kind }) => kind !== "sheet");
  const shown = charts.map((chart) => ({ chart, n: rows.filter((id) => isFigureOf(catalog, chart, id)).length }));
  const [most] = shown.sort((a, b) => b.n - a.n);
  return most === undefined || most.n === 0 ? rowChart(site, dimension, view) : urls.chart(most.chart.id, view);
}

function isFigureOf({ observationById }: Catalog, chart: Chart, id: string): boolean {
  const o = observationById.get(id);
  return o !== undefined && chart.series.includes(o.series) && isShownIn(chart, o);
}
