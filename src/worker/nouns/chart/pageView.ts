import type { Chart } from "../../../model/chart.ts";
import type { ChartView } from "../../../model/chartView.ts";

/** A view of one chart, with everything that its address says. */
export interface ChartPageView {
  chart: Chart;
  view: ChartView;
  /** The query that asks for the same view again, `?` included; empty for the default one. */
  query: string;
  /** Scheme and host. */
  origin: string;
}
