import type { Catalog } from "../../model/catalog.ts";
import { isBeforeTenthReading } from "../../model/tenthReading.ts";
import type { ChartSpec, Statement } from "./chartSpec.ts";

/**
 * The first thing that a chart finds, whole; where it is of one partner alone and the next is of the other, both, so that no list tells one
 * country's side without the other's. The rest stands on the chart's page. Releases before 2026.21.0 give the first alone.
 */
export function firstFinding(catalog: Catalog, { sentences = [], finding, reading }: ChartSpec): string {
  const [first, next] = sentences.filter(({ part }) => part === "finding");
  if (first === undefined) return finding ?? reading;
  if (next === undefined || isBeforeTenthReading(catalog.release)) return first.text;
  const [told, beside] = [partnersOf(catalog, first), partnersOf(catalog, next)];
  return told.length === 1 && beside.some((code) => !told.includes(code)) ? `${first.text} ${next.text}` : first.text;
}

/** The partners that the rows of a sentence are of. */
function partnersOf({ observationById, subject }: Catalog, { rows }: Statement): string[] {
  const codes = new Set(rows.map((id) => observationById.get(id)?.counterpart));
  return subject.partners.map(({ code }) => code).filter((code) => codes.has(code));
}
