import type { Catalog } from "../catalog.ts";
import type { Vintage } from "../vintage.ts";
import { type BalanceSheet, ownCellsOfToday } from "./balanceSheet.ts";
import type { Dimension } from "./dimension.ts";
import { yearOf } from "./year.ts";

/** A count that exists today and that the day of `as_of` did not certainly know. */
export interface Unpublished {
  dimension: Dimension;
  measure: string;
  /** Ids of the sources that were not published by then, or are undated; sorted. */
  sources: string[];
}

/**
 * The rows of a sheet whose own cells of today, up to the last year of the view, rest on sources that the view does not have because of its
 * `as_of`. Nothing where `as_of` is not asked.
 */
export function unpublishedCounts(catalog: Catalog, vintage: Vintage, sheet: BalanceSheet): Unpublished[] {
  if (vintage.as_of === null) return [];
  const isWithin = (year: number) => year >= catalog.subject.first_year && year <= sheet.last;
  return sheet.rows.flatMap(({ dimension, cells: then }) => {
    const rowsThen = new Set(then.flatMap(({ rows }) => rows));
    const sourcesThen = new Set(then.flatMap(({ sources }) => sources));
    const today = ownCellsOfToday(catalog, vintage.collection, dimension).filter(({ period }) => isWithin(yearOf(period)));
    const missing = today.filter(({ rows }) => rows.some((id) => !rowsThen.has(id)));
    const sources = [...new Set(missing.flatMap((cell) => cell.sources))].filter((id) => !sourcesThen.has(id)).sort();
    const [first] = missing;
    return first && sources.length > 0 ? [{ dimension, measure: first.measure, sources }] : [];
  });
}
