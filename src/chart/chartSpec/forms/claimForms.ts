import type { Edition } from "../../../edition/edition.ts";
import type { Chart, ChartForm } from "../../../model/chart.ts";
import type { Observation } from "../../../model/observation.ts";
import type { Series } from "../../../model/series.ts";
import type { Vintage } from "../../../model/vintage.ts";
import type { FormPanel } from "../formPanel.ts";

/** What a form of figures is made of: a chart with the years of the view, its series, and the figures of them that are in view. */
export interface ClaimForm {
  chart: Chart;
  series: readonly Series[];
  observations: readonly Observation[];
  vintage: Vintage;
}

/** Makes the panels of one form, from top to bottom. */
type FormMaker = (edition: Edition, shown: ClaimForm) => FormPanel[];

const MAKERS: Partial<Record<ChartForm, FormMaker>> = {};

/** The figures of a chart in its form; null where they are drawn as marks and lines over time. */
export function claimForms(edition: Edition, shown: ClaimForm): FormPanel[] | null {
  const { form } = shown.chart;
  return form === null ? null : (MAKERS[form]?.(edition, shown) ?? null);
}
