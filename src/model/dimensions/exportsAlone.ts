import type { Catalog } from "../catalog.ts";
import { type Observation, position } from "../observation.ts";
import { observationsForSeries } from "../queries.ts";
import { partnerAt } from "../subject.ts";
import type { Vintage } from "../vintage.ts";
import type { Cell } from "./dimension.ts";

const EXPORTS = "exports-to-partner";

/**
 * What the exports to the first partner alone came to in the year of a bound that has all trade with it, whoever says so: the highest figure of
 * the whole year; null where there is none. It is another count than the part that the bound has of the second partner.
 */
export function exportsAlone(catalog: Catalog, vintage: Vintage, { period, irn }: Pick<Cell, "period" | "irn">): Observation | null {
  if (irn === null || !catalog.seriesById.has(EXPORTS)) return null;
  const { code } = partnerAt(catalog.subject, -1);
  const figures = observationsForSeries(catalog, EXPORTS, vintage).filter(
    (o) => o.counterpart === code && o.period.text === period && position(o) !== null,
  );
  return figures.reduce<Observation | null>((most, o) => (most === null || (position(o) ?? 0) > (position(most) ?? 0) ? o : most), null);
}
