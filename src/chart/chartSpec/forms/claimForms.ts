import type { Edition } from "../../../edition/edition.ts";
import type { ChartForm } from "../../../model/chart.ts";
import type { FormPanel } from "../formPanel.ts";
import type { ClaimForm } from "./claimForm.ts";
import { columnsForm } from "./columns/columnsForm.ts";
import { directionsForm } from "./directions/directionsForm.ts";
import { dotsForm } from "./dotsForm.ts";
import { stripForm } from "./stripForm.ts";
import { timelineForm } from "./timelineForm.ts";

/** Makes the panels of one form, from top to bottom; null where the figures in view have no place in it. */
type FormMaker = (edition: Edition, shown: ClaimForm) => FormPanel[] | null;

const MAKERS: Partial<Record<ChartForm, FormMaker>> = {
  columns: columnsForm,
  diverging: directionsForm,
  dots: dotsForm,
  strip: stripForm,
  timeline: timelineForm,
};

/** The figures of a chart in its form; null where they are drawn as marks and lines over time. */
export function claimForms(edition: Edition, shown: ClaimForm): FormPanel[] | null {
  const { form } = shown.chart;
  return form === null ? null : (MAKERS[form]?.(edition, shown) ?? null);
}
