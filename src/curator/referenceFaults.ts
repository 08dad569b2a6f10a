import type { Catalog } from "../model/catalog.ts";
import type { CoverageRow } from "../model/rows.ts";
import { coverageRows } from "./coverageRows.ts";
import type { DocumentText } from "./documents.ts";

/** Rows of the documents that exist but do not fit together: coverage with observations and mentions, disagreements with texts. */
export function referenceFaults(catalog: Catalog, documents: DocumentText[]): string[] {
  return [...documents.flatMap(({ id }) => [...strayRows(catalog, id), ...uncovered(catalog, id)]), ...sideFaults(catalog, documents)];
}

/**
 * A covered number stands in the paragraph of its observation, or says in its note which paragraph it repeats; an event's, where the event
 * is told.
 */
function strayRows(catalog: Catalog, source: string): string[] {
  return coverageRows(catalog.coverage, source).flatMap((row) => {
    const places = tellingPlaces(catalog, row).filter((place) => place.source === source && place.paragraph !== null);
    const fits = places.some(({ paragraph }) => paragraph === row.paragraph || namesParagraph(row.note, paragraph));
    if (row.ref === null || fits) return [];
    const paragraphs = places.map(({ paragraph }) => paragraph).join(", ");
    const expected = paragraphs === "" ? `something that ${source} tells` : `a token of paragraph ${paragraphs}, or a note that names it`;
    return [`${row.place} ref ${JSON.stringify(row.ref)}: expected ${expected}`];
  });
}

function namesParagraph(note: string | null, paragraph: number | null): boolean {
  return note !== null && new RegExp(`\\bparagraph ${paragraph}\\b`).test(note);
}

function tellingPlaces(catalog: Catalog, { ref }: CoverageRow): { source: string | null; paragraph: number | null }[] {
  const observation = catalog.observationById.get(ref ?? "");
  return observation ? [observation] : (catalog.mentionsByEvent.get(ref ?? "") ?? []);
}

/** Observations that no number of their document leads to. */
function uncovered(catalog: Catalog, source: string): string[] {
  const covered = new Set(catalog.coverageBySource.get(source)?.map((row) => row.ref));
  const left = (catalog.observationsBySource.get(source) ?? []).filter(({ id }) => !covered.has(id));
  return left.map(({ id }) => `${id}: expected a row of coverage/${source}.csv that refers to it`);
}

/** Sides of disagreements that name no paragraph of a document. */
function sideFaults(catalog: Catalog, documents: DocumentText[]): string[] {
  const last = new Map(documents.map(({ id, paragraphs }) => [id, paragraphs.length]));
  return catalog.disagreements.flatMap(({ side }, index) => {
    const [source = "", paragraph] = side.split(":");
    const paragraphs = last.get(source);
    if (paragraphs === undefined || Number(paragraph) <= paragraphs) return [];
    return [`disagreements.csv:${index + 2} side ${JSON.stringify(side)}: expected a paragraph from 1 to ${paragraphs}`];
  });
}
