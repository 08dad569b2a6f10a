import type { Catalog } from "./catalog.ts";
import type { Observation } from "./observation.ts";
import { overlaps } from "./period.ts";
import { type Collection, publishedBy, type Source } from "./source.ts";

/**
 * Which sources a view of the data counts.
 * Why: docs/decisions/0002-documents-references-and-as-of.md
 */
export interface Vintage {
  /** Day; only sources certainly published by then count. Null: all, undated ones included. */
  as_of: string | null;
  collection: Collection | "all";
}

/** The vintage that counts every source. */
export const EVERYTHING: Vintage = { as_of: null, collection: "all" };

/** Whether a vintage counts every source. */
export function isWhole({ as_of, collection }: Vintage): boolean {
  return as_of === null && collection === "all";
}

/** A vintage as a key: equal for equal vintages alone. */
export function vintageKey({ as_of, collection }: Vintage): string {
  return `${as_of ?? ""} ${collection}`;
}

/** Whether a vintage counts a source. Under `as_of` a source counts from its last possible day of publication, an undated one never. */
export function isInVintage(source: Source, vintage: Vintage): boolean {
  if (vintage.collection !== "all" && source.collection !== vintage.collection) return false;
  if (vintage.as_of === null) return true;
  const from = publishedBy(source);
  return from !== null && from <= vintage.as_of;
}

/** Whether a catalogue has the source of an id and a vintage counts it; of null it has none. */
export function countsSource({ sourceById }: Pick<Catalog, "sourceById">, vintage: Vintage, id: string | null): boolean {
  const source = id === null ? undefined : sourceById.get(id);
  return source !== undefined && isInVintage(source, vintage);
}

/** Filters of observations; null or an empty list lets everything through. */
export interface ObservationFilter {
  counterpart: string[];
  basis: string[];
  reporter: string[];
  /** First and last day; a period counts when it overlaps. */
  from: string | null;
  to: string | null;
}

/** The stored observations of a list whose source a vintage counts, in the order of the list. */
export function inVintage(catalog: Catalog, list: Observation[], vintage: Vintage): Observation[] {
  return list.filter((o) => countsSource(catalog, vintage, o.source));
}

/** Whether an observation passes every part of a filter. */
export function matchesFilter(o: Observation, filter: ObservationFilter): boolean {
  const among = (allowed: string[], code: string) => allowed.length === 0 || allowed.includes(code);
  return (
    among(filter.counterpart, o.counterpart) &&
    among(filter.basis, o.basis) &&
    among(filter.reporter, o.reporter) &&
    overlaps(o.period, filter.from, filter.to)
  );
}
