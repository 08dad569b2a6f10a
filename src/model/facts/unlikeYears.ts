import type { Catalog } from "../catalog.ts";
import { COMPILER, type Observation, position } from "../observation.ts";
import { byCodeUnit } from "../order.ts";
import { collectionFor } from "../queries.ts";

/** The newest printed figure of a partner and the newest one computed from another count, of different years. */
export interface UnlikeYears {
  printed: Observation;
  computed: Observation;
}

/** Topic of the series whose two counts stand in panels side by side; tracks of other counts are apart already. */
const OIL = "oil";
/** SDMX OBS_STATUS of a figure that is as its source prints it, without a doubt. */
const PRINTED = "A";
/** ISO 8601: a year and no part of it. */
const YEAR = /^\d{4}$/;

/**
 * Of each partner the newest weight of oil of a whole year that records print without a doubt, and the newest that was computed from another count: where
 * these are of different years, both differ in more than what happened. Fewer rows in view may leave none.
 */
export function unlikeYears(catalog: Catalog, shown: readonly Observation[]): UnlikeYears[] {
  const isWeight = ({ series }: Observation) => {
    const { topic, unit } = catalog.seriesById.get(series) ?? {};
    return topic === OIL && unit === "T";
  };
  const whole = shown.filter((o) => isWeight(o) && YEAR.test(o.period.text) && position(o) !== null && isRecord(catalog, o));
  const newest = (rows: Observation[]) => rows.toSorted((a, b) => byCodeUnit(b.period.text, a.period.text))[0];
  return catalog.subject.partners.flatMap(({ code }) => {
    const own = whole.filter(({ counterpart }) => counterpart === code);
    const printed = newest(own.filter(({ status, reporter }) => status === PRINTED && reporter !== COMPILER));
    const computed = newest(
      own.filter(({ reporter, series, basis }) => reporter === COMPILER && series === printed?.series && basis !== printed.basis),
    );
    return printed === undefined || computed === undefined || printed.period.text === computed.period.text ? [] : [{ printed, computed }];
  });
}

function isRecord(catalog: Catalog, o: Observation): boolean {
  return collectionFor(catalog, o) === "references";
}
