import type { Catalog } from "../catalog.ts";
import { type Observation, position } from "../observation.ts";
import { observationsForSeries } from "../queries.ts";
import { partnerAt } from "../subject.ts";
import type { Vintage } from "../vintage.ts";
import { WHOLE } from "./customsCounts.ts";
import type { Side } from "./dimension.ts";

/**
 * A total of the trade with a partner, by another count than customs, that is lower than the part of it from which a bound follows: the highest
 * of them; null where there is none. Both can be right only as two counts.
 *
 * @param side whose part it is
 * @param part the part, in the unit of the series
 */
export function lowerTotal(
  catalog: Catalog,
  vintage: Vintage,
  { side, period, part }: { side: Side; period: string; part: number },
): Observation | null {
  if (!catalog.seriesById.has(WHOLE.series)) return null;
  const { code } = partnerAt(catalog.subject, side === "irn" ? -1 : 1);
  const totals = observationsForSeries(catalog, WHOLE.series, vintage).filter(
    (o) => o.counterpart === code && o.period.text === period && !WHOLE.bases.includes(o.basis) && (position(o) ?? part) < part,
  );
  return totals.reduce<Observation | null>((most, o) => (most === null || (position(o) ?? 0) > (position(most) ?? 0) ? o : most), null);
}
