import { buildCatalog, type Catalog, type CatalogState, type Rows } from "./catalog.ts";
import type { Sentence } from "./rows.ts";

/** A state of the data as the build hands it to the Worker: rows that were validated, so that no isolate has to do it again. It is JSON. */
export interface BuiltState extends CatalogState {
  rows: Rows;
  /** What its charts said when it was made; none for releases before 2026.3.0, and for a draft. */
  sentences: Sentence[];
}

/** A validated catalogue, and what its charts said, as the build writes them down. */
export function builtState(catalog: Catalog, sentences: Sentence[]): BuiltState {
  const { release, generation, codingSigns, settlement } = catalog;
  const { subject, texts, codes, sources, series, observations, pairs, charts, scale } = catalog;
  const { events, mentions, coverage, disagreements, agreement, checks } = catalog;
  const numbers: Pick<Rows, "series" | "observations" | "pairs" | "charts"> = { series, observations, pairs, charts };
  const told = { scale, events, mentions, coverage, disagreements, agreement, checks };
  return { release, generation, codingSigns, settlement, rows: { subject, texts, codes, sources, ...numbers, ...told }, sentences };
}

/** A state that was written down as a catalogue again: its indexes are made, and nothing is checked. */
export function builtCatalog({ rows, release, generation, codingSigns, settlement }: BuiltState): Catalog {
  return buildCatalog(rows, { release, generation, codingSigns, settlement });
}
