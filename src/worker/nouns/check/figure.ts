import * as v from "valibot";
import type { Catalog } from "../../../model/catalog.ts";
import { mentionOf } from "../../../model/queries.ts";

const number = v.nullable(v.number());
const text = v.nullable(v.string());

/**
 * What a claim or a record says: a figure in `unit` with its bounds, what it counts as `basis`, and whether its period is its own as
 * `period_basis`; or the date of an event as `period` alone.
 */
export const checkFigureJson = v.pipe(
  v.object({
    period: text,
    period_basis: text,
    value: number,
    lower: number,
    upper: number,
    qualifier: text,
    as_worded: text,
    unit: text,
    basis: text,
  }),
  v.metadata({ ref: "CheckFigure" }),
);
/** The same as a value. */
export type CheckFigure = v.InferOutput<typeof checkFigureJson>;

/** A figure of which nothing is said: of a date all but its period. */
export const NO_FIGURE: CheckFigure = {
  period: null,
  period_basis: null,
  value: null,
  lower: null,
  upper: null,
  qualifier: null,
  as_worded: null,
  unit: null,
  basis: null,
};

/** What the observation or mention that a check names says, in the unit of its series; of an event without a date nothing. */
export function checkFigure(catalog: Catalog, ref: string): CheckFigure {
  const o = catalog.eventRecordById.get(ref) ?? catalog.observationById.get(ref);
  if (o === undefined) return { ...NO_FIGURE, period: mentionOf(catalog, ref)?.period?.text ?? null };
  const { period, period_basis, value, lower, upper, qualifier, as_worded, basis } = o;
  const unit = catalog.seriesById.get(o.series)?.unit ?? null;
  return { period: period.text, period_basis, value, lower, upper, qualifier, as_worded, unit, basis };
}
