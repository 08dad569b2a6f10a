import type { Edition } from "../../../edition/edition.ts";
import type { ChartView } from "../../../model/chartView.ts";
import type { Dimension } from "../../../model/dimensions/dimension.ts";

/** The series that a row's own chart shows; null for the index of events, which has a kind of its own. */
const ROW_SERIES: Record<Dimension, string | null> = {
  votes: "un-vote-excess",
  goods_sold: "trade-baci-exports",
  goods_bought: "imports-from-partner",
  arms: "arms-import-share",
  energy: "oil-exports-volume",
  visitors: "visitor-share",
  visits: "official-visits",
  disputes: "militarized-disputes",
  events: null,
};

/**
 * Path of the chart of a row of the balance sheet: one that opens the row where there is one; null where no chart shows it.
 *
 * @param view whose sources and years it shows too
 */
export function rowChart({ catalog, urls }: Edition, dimension: Dimension, view?: ChartView): string | null {
  const series = ROW_SERIES[dimension];
  const opens = catalog.charts.find(({ kind, series: [first] }) => kind === "pair" && first === series);
  const chart =
    opens ??
    catalog.charts.find((one) => (series === null ? one.kind === "balance" : one.kind === "claims" && one.series.includes(series)));
  return chart ? urls.chart(chart.id, view) : null;
}
