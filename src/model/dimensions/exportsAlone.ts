import type { Catalog } from "../catalog.ts";
import { type Observation, position } from "../observation.ts";
import { daysIn } from "../period.ts";
import { observationsForSeries } from "../queries.ts";
import { partnerAt } from "../subject.ts";
import { isOlderThan } from "../turn.ts";
import type { Vintage } from "../vintage.ts";
import { partSide } from "./customsBound.ts";
import type { Cell } from "./dimension.ts";

const EXPORTS = "exports-to-partner";

/**
 * What the exports to the partner alone came to with which a bound has all trade in its year, whoever says so: the highest figure of
 * the whole year, or, where there is none, of most of its months; null where there is none at all. It is another count than the part that the
 * bound has of the other partner. Releases before 2026.22.0 know figures of whole years only.
 */
export function exportsAlone(
  catalog: Catalog,
  vintage: Vintage,
  { period, lean_low }: Pick<Cell, "period" | "lean_low">,
): Observation | null {
  if (!catalog.seriesById.has(EXPORTS)) return null;
  const { code } = partnerAt(catalog.subject, partSide({ lean_low }) === "isr" ? -1 : 1);
  const isWithin = ({ period: { start, end } }: Observation) => start.startsWith(period) && end.startsWith(period);
  const figures = observationsForSeries(catalog, EXPORTS, vintage).filter(
    (o) =>
      o.counterpart === code &&
      (isOlderThan(catalog.release, "2026.22.0") ? o.period.text === period : isWithin(o)) &&
      position(o) !== null,
  );
  const most = Math.max(...figures.map((o) => daysIn(o.period)));
  const longest = figures.filter((o) => daysIn(o.period) === most);
  return longest.reduce<Observation | null>((high, o) => (high === null || (position(o) ?? 0) > (position(high) ?? 0) ? o : high), null);
}
