import type { Catalog } from "../model/catalog.ts";
import type { DocumentText } from "./documents.ts";

/** How much of one document stands in the data. */
export interface DocumentCounts {
  document: string;
  /** Number-like tokens that its coverage accounts for. */
  tokens: number;
  observations: number;
  /** Events with at least one mention in it. */
  events: number;
  mentions: number;
}

/** One row of counts for each document, in the order of the documents. */
export function documentCounts(catalog: Catalog, documents: DocumentText[]): DocumentCounts[] {
  return documents.map(({ id }) => {
    const mentions = catalog.mentionsBySource.get(id) ?? [];
    return {
      document: id,
      tokens: catalog.coverageBySource.get(id)?.length ?? 0,
      observations: catalog.observationsBySource.get(id)?.length ?? 0,
      events: new Set(mentions.map(({ event }) => event)).size,
      mentions: mentions.length,
    };
  });
}

/** The counts as lines of aligned columns, names first. */
export function countLines(counts: DocumentCounts[]): string[] {
  const header = ["document", "tokens", "observations", "events", "mentions"];
  const rows = [header, ...counts.map((row) => Object.values(row).map(String))];
  const widths = header.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  "));
}
