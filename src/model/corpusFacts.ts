import type { Catalog } from "./catalog.ts";
import { isMentionRef } from "./check.ts";
import { collectionFor } from "./queries.ts";

/** How large the data are, by what each part is. */
export interface CorpusFacts {
  documents: number;
  references: number;
  /** Those of the references that have figures; the others report events alone or are named in notes. */
  recordSources: number;
  /** Number-like words of the documents, and what became of them. */
  tokens: number;
  figureTokens: number;
  eventTokens: number;
  /** Figures of documents in series, and figures of references. */
  claims: number;
  records: number;
  /** How many of these figures the fact check compares claims with. */
  compared: number;
  /** How many places that date an event, each in one source, the fact check compares claims with. */
  comparedDates: number;
  /** Events that a document tells. */
  events: number;
  /** Publishers whose rows may be shown and not handed on. */
  closed: string[];
}

/** Counts all rows of a catalogue, whatever the view. */
export function corpusFacts(catalog: Catalog): CorpusFacts {
  const documents = catalog.sources.filter(({ collection }) => collection === "documents");
  const counted = (ids: Iterable<string>) => [...ids].reduce((sum, id) => sum + (catalog.observationCounts.get(id) ?? 0), 0);
  const ofNone = catalog.observationCounts.has("") ? (catalog.observationsBySource.get("") ?? []) : [];
  const claims = counted(documents.map(({ id }) => id)) + ofNone.filter((o) => collectionFor(catalog, o) === "documents").length;
  const became = (disposition: string) => catalog.coverage.filter((row) => row.disposition === disposition).length;
  const told = documents.flatMap(({ id }) => (catalog.mentionsBySource.get(id) ?? []).map(({ event }) => event));
  const compared = [...new Set(catalog.checks.flatMap(({ records }) => records))];
  const closed = catalog.sources.filter(({ redistribute }) => !redistribute).map(({ publisher }) => publisher);
  return {
    documents: documents.length,
    references: catalog.sources.length - documents.length,
    recordSources: catalog.sources.filter(({ id, collection }) => collection !== "documents" && catalog.observationCounts.has(id)).length,
    tokens: catalog.coverage.length,
    figureTokens: became("observation"),
    eventTokens: became("event"),
    claims,
    records: counted(catalog.observationCounts.keys()) - claims,
    compared: compared.filter((ref) => !isMentionRef(ref)).length,
    comparedDates: compared.filter(isMentionRef).length,
    events: new Set(told).size,
    closed: [...new Set(closed)],
  };
}
