import type { Catalog } from "../model/catalog.ts";
import type { CoverageRow } from "../model/rows.ts";
import { coverageTable } from "../tables/coverage.ts";
import { disagreementTable } from "../tables/disagreements.ts";
import type { Fault } from "../tables/fault.ts";
import { coverageRows } from "./coverageRows.ts";
import type { DocumentText } from "./documents.ts";
import { cellFault, observationPlaces } from "./rowFault.ts";

/**
 * Rows of the documents that exist but do not fit together: coverage with observations and mentions, disagreements with texts. What is
 * `faulty` itself, by its id, makes no row that refers to it another fault.
 */
export function referenceFaults(catalog: Catalog, documents: DocumentText[], faulty: ReadonlySet<string> = new Set()): Fault[] {
  return [...documents.flatMap(({ id }) => coverageOf(catalog, id, faulty)), ...sideFaults(catalog, documents)];
}

/** A row that refers to the wrong place, where an observation lacks its row, is one fault. */
function coverageOf(catalog: Catalog, source: string, faulty: ReadonlySet<string>): Fault[] {
  const left = uncovered(catalog, source);
  const stray = strayRows(catalog, source).filter(({ row }) => !faulty.has(row.ref ?? ""));
  const meant = new Set<string>();
  const strayFaults = stray.map(({ row, expected }) => {
    const lacking = left.find(({ id, paragraph }) => paragraph === row.paragraph && !meant.has(id));
    if (lacking) meant.add(lacking.id);
    return cellFault(
      coverageTable,
      row,
      "ref",
      row.ref,
      lacking ? `${lacking.id}, which paragraph ${row.paragraph} tells and no row refers to` : expected,
    );
  });
  const places = observationPlaces(catalog);
  const lackingFaults = left.flatMap(({ id }) => {
    const place = places.get(id);
    const expected = `a row of coverage/${source}.csv that refers to it: give its token the disposition observation and this ref`;
    return place === undefined || meant.has(id) ? [] : [{ ...place, column: 0, name: "", value: id, expected }];
  });
  return [...strayFaults, ...lackingFaults];
}

/**
 * A covered number stands in the paragraph of its observation, or says in its note which paragraph it repeats; an event's, where the event
 * is told.
 */
function strayRows(catalog: Catalog, source: string) {
  return coverageRows(catalog.coverage, source).flatMap((row) => {
    const places = tellingPlaces(catalog, row).filter((place) => place.source === source && place.paragraph !== null);
    const fits = places.some(({ paragraph }) => paragraph === row.paragraph || namesParagraph(row.note, paragraph));
    if (row.ref === null || fits) return [];
    const paragraphs = places.map(({ paragraph }) => paragraph).join(", ");
    const expected =
      paragraphs === ""
        ? `something that ${source} tells`
        : `a token of paragraph ${paragraphs}, or a note that names it (repeats paragraph ${places[0]?.paragraph})`;
    return [{ row, expected }];
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
function uncovered(catalog: Catalog, source: string) {
  const covered = new Set(catalog.coverageBySource.get(source)?.map((row) => row.ref));
  return (catalog.observationsBySource.get(source) ?? []).filter(({ id }) => !covered.has(id));
}

/** Sides of disagreements that name no paragraph of a document. */
function sideFaults(catalog: Catalog, documents: DocumentText[]): Fault[] {
  const last = new Map(documents.map(({ id, paragraphs }) => [id, paragraphs.length]));
  return catalog.disagreements.flatMap(({ side }, index) => {
    const [source = "", paragraph] = side.split(":");
    const paragraphs = last.get(source);
    if (paragraphs === undefined || Number(paragraph) <= paragraphs) return [];
    const place = { file: "disagreements.csv", line: index + 2 };
    return [cellFault(disagreementTable, place, "side", side, `a paragraph from 1 to ${paragraphs}, as ${source} has`)];
  });
}
