import type { Catalog } from "../../model/catalog.ts";
import { collectionFor } from "../../model/queries.ts";
import { isOlderThan } from "../../model/turn.ts";
import type { ChartSpec, Statement } from "./chartSpec.ts";

/**
 * The first thing that a chart finds, whole; where it is of one partner alone and the next is of the other, both, so that no list tells one
 * country's side without the other's, and where the next is of all that the first is of and of more, the next: of goods all years and not the last
 * alone, whichever way they went. Both too where the next cannot be left out without tilting the first (`belongs`). The rest stands on the chart's
 * page. Releases before 2026.21.0 give the first alone, those before 2026.28.0 never the next alone, and both only for the sake of the other country.
 */
export function firstFinding(catalog: Catalog, { sentences = [], finding, reading }: ChartSpec): string {
  const first = firstStatements(catalog, sentences);
  return first.length === 0 ? (finding ?? reading) : first.map(({ text }) => text).join(" ");
}

/** The sentences that make up the first finding, one or two; none where nothing is found. */
export function firstStatements(catalog: Catalog, sentences: readonly Statement[]): Statement[] {
  const [first, next] = sentences.filter(({ part }) => part === "finding");
  if (first === undefined) return [];
  if (next === undefined || isOlderThan(catalog.release, "2026.21.0")) return [first];
  const isBefore = isOlderThan(catalog.release, "2026.28.0");
  if (isWithin(first, next) && !isBefore) return [next];
  if (belongs(catalog, first, next) && !isBefore) return [first, next];
  const [told, beside] = [partnersOf(catalog, first), partnersOf(catalog, next)];
  return told.length === 1 && beside.some((code) => !told.includes(code)) ? [first, next] : [first];
}

/**
 * Whether a sentence is the other half of the one before it: one record is held against another claim, other sources count the events that articles
 * count, or an event says what became of the count.
 */
function belongs(catalog: Catalog, { rows }: Statement, next: Statement): boolean {
  if (rows.length === 0 || next.rows.length === 0) return false;
  const { observationById } = catalog;
  const isClaim = (id: string) => {
    const o = observationById.get(id);
    return o !== undefined && o.source !== null && collectionFor(catalog, o) === "documents";
  };
  const hasOwnClaim = (own: readonly string[], other: readonly string[]) => own.some((id) => isClaim(id) && !other.includes(id));
  const isOfOneRecord = rows.some((id) => next.rows.includes(id)) && hasOwnClaim(rows, next.rows) && hasOwnClaim(next.rows, rows);
  const areOurCounts = [...rows, ...next.rows].every((id) => observationById.get(id)?.source === null);
  return isOfOneRecord || areOurCounts || next.rows.every((id) => !observationById.has(id));
}

/** Whether a sentence rests on rows on which another rests too, among more. */
function isWithin({ rows }: Statement, wider: Statement): boolean {
  return rows.length > 0 && rows.length < wider.rows.length && rows.every((id) => wider.rows.includes(id));
}

/** The partners that the rows of a sentence are of. */
export function partnersOf({ observationById, subject }: Catalog, { rows }: Statement): string[] {
  const codes = new Set(rows.map((id) => observationById.get(id)?.counterpart));
  return subject.partners.map(({ code }) => code).filter((code) => codes.has(code));
}
