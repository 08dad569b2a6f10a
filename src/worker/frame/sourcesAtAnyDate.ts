import { chartSpec } from "../../chart/chartSpec/chart.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Chart } from "../../model/chart.ts";
import type { ChartView } from "../../model/chartView.ts";
import { isOlderThan } from "../../model/turn.ts";

/**
 * Ids of the sources that a chart counts in its view when no date of publication is asked for, those without a date among them. Nothing where no
 * date is asked for, nor in releases before 2026.30.0, which name those of all charts.
 */
export function sourcesAtAnyDate(edition: Edition, chart: Chart, view: ChartView): readonly string[] | undefined {
  if (view.vintage.as_of === null || isOlderThan(edition.catalog.release, "2026.30.0")) return undefined;
  return chartSpec(edition, chart, { ...view, vintage: { ...view.vintage, as_of: null } }).sources.map(({ id }) => id);
}
