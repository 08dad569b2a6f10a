import type { Chart } from "../../../model/chart.ts";
import type { Observation } from "../../../model/observation.ts";
import type { Series } from "../../../model/series.ts";
import type { Vintage } from "../../../model/vintage.ts";

/** What a form of figures is made of: a chart with the years of the view, its series, and the figures of them that are in view. */
export interface ClaimForm {
  chart: Chart;
  series: readonly Series[];
  observations: readonly Observation[];
  vintage: Vintage;
}
