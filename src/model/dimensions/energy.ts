import type { Catalog } from "../catalog.ts";
import { groupBy } from "../groupBy.ts";
import type { Observation } from "../observation.ts";
import { byCodeUnit } from "../order.ts";
import { observationsForSeries } from "../queries.ts";
import { partnerAt } from "../subject.ts";
import type { Vintage } from "../vintage.ts";
import type { GroundedCell, State } from "./dimension.ts";
import { figuresAlone } from "./figuresAlone.ts";
import { PREFERRED_MEASURES } from "./measure.ts";
import { isOfItsYear } from "./ofItsYear.ts";

/** The series that count oil to a partner, on units and bases of their own. */
export const OIL_SERIES: readonly string[] = ["oil-exports-value", "oil-exports-volume", "oil-exports-rate", "oil-supply-share"];

/**
 * Oil: a mark for each year in which a figure of oil exports or of the share of a partner's supply lies, part-years included. The
 * figures have several units and many bases, so the cell holds their number and no value. Nobody counts the other partner: nothing can be
 * weighed. A figure over several years lies in none of them, and one whose source states no year in no year at all.
 */
export function energyCells(catalog: Catalog, vintage: Vintage): GroundedCell[] {
  const rows = OIL_SERIES.flatMap((series) => (catalog.seriesById.has(series) ? observationsForSeries(catalog, series, vintage) : []));
  const within = rows.filter((one) => one.period.start.slice(0, 4) === one.period.end.slice(0, 4) && isOfItsYear(catalog, one));
  const years = groupBy(within, ({ period }) => period.start.slice(0, 4));
  return [...years.entries()].sort(([a], [b]) => byCodeUnit(a, b)).map(([year, figures]) => energyCell(catalog, year, figures));
}

function energyCell({ subject }: Catalog, year: string, figures: Observation[]): GroundedCell {
  const has = (sign: -1 | 1) => figures.some(({ counterpart }) => counterpart === partnerAt(subject, sign).code);
  const state: State = has(-1) && has(1) ? "both" : has(-1) ? "irn_only" : "isr_only";
  return {
    dimension: "energy",
    measure: PREFERRED_MEASURES.energy,
    preferred: true,
    period: year,
    irn: null,
    isr: null,
    unit: null,
    ...figuresAlone(figures),
    caution: ["energy"],
    state,
    other_is: state === "both" ? null : "not_counted",
    strength: state === "both" ? "counted" : "one_sided",
    rows: figures.map(({ id }) => id).sort(),
  };
}
