import type { Chart } from "../../../model/chart.ts";
import type { ChartView } from "../../../model/chartView.ts";
import type { Site } from "../../site.ts";

/**
 * What a pinned view of a chart has to announce: that a later release corrected one of its numbers, as one sentence.
 * Null when nothing was corrected, and for views that are not pinned. `head` is the state of today, `pinned` the one that is shown.
 */
export function correctionNotice(_head: Site, _pinned: Site, _chart: Chart, _view: ChartView): string | null {
  return null;
}
