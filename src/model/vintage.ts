import type { Catalog } from "./catalog.ts";
import type { Observation } from "./observation.ts";
import type { Period } from "./period.ts";
import { overlaps } from "./period.ts";
import { type Collection, knownFrom, type Source } from "./source.ts";

/** Which sources a view of the data counts. */
export interface Vintage {
  /** Day; only sources certainly published by then count. Null: all, undated ones included. */
  as_of: string | null;
  collection: Collection | "all";
}

export function counts(source: Source, vintage: Vintage): boolean {
  if (vintage.collection !== "all" && source.collection !== vintage.collection) return false;
  if (vintage.as_of === null) return true;
  const from = knownFrom(source);
  return from !== null && from <= vintage.as_of;
}

/** Filters of observations; null or an empty list does not filter. */
export interface ObservationFilter {
  counterpart: string[];
  basis: string[];
  reporter: string[];
  /** First and last day; a period counts when it overlaps. */
  from: string | null;
  to: string | null;
}

export const NO_FILTER: ObservationFilter = { counterpart: [], basis: [], reporter: [], from: null, to: null };

/** The observations of a list that a vintage and a filter let through, in the order of the list. */
export function select(catalog: Catalog, list: Observation[], vintage: Vintage, filter = NO_FILTER): Observation[] {
  return list.filter((o) => {
    const source = o.source === null ? null : catalog.sourceById.get(o.source);
    if (source && !counts(source, vintage)) return false;
    return passes(o, filter, o.period);
  });
}

function passes(o: Observation, filter: ObservationFilter, period: Period): boolean {
  const among = (allowed: string[], code: string) => allowed.length === 0 || allowed.includes(code);
  return (
    among(filter.counterpart, o.counterpart) &&
    among(filter.basis, o.basis) &&
    among(filter.reporter, o.reporter) &&
    overlaps(period, filter.from, filter.to)
  );
}
