import type { Published } from "../../../edition/published.ts";
import type { Chart } from "../../../model/chart.ts";
import type { ChartView } from "../../../model/chartView.ts";

/** What the page of a chart shows, and since when it can be cited. */
export interface ChartPageView {
  chart: Chart;
  view: ChartView;
  /** Day of the release whose numbers it shows, YYYY-MM-DD; null for a draft. */
  released: string | null;
  /** The languages beside English in which it stands; none where they are not offered. */
  languages?: readonly Published[];
}
