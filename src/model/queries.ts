import type { Catalog } from "./catalog.ts";
import type { Check } from "./check.ts";
import { derivedObservations, isDerived } from "./derived.ts";
import type { Mention } from "./event.ts";
import type { Observation } from "./observation.ts";
import type { PairFigure } from "./pairFigure.ts";
import type { Series } from "./series.ts";
import type { Collection, Source } from "./source.ts";
import { countsSource, inVintage, type Vintage } from "./vintage.ts";

/** The observations of a series that a vintage counts, derived ones computed from the events it tells. */
export function observationsForSeries(catalog: Catalog, series: string, vintage: Vintage): Observation[] {
  const definition = catalog.seriesById.get(series);
  if (definition && isDerived(definition)) return derivedObservations(catalog, vintage).filter((o) => o.series === series);
  return inVintage(catalog, catalog.observationsBySeries.get(series) ?? [], vintage);
}

/** The figures of both partners of a series that a vintage counts, in the order of the file. */
export function pairsForSeries(catalog: Catalog, series: string, vintage: Vintage): PairFigure[] {
  return (catalog.pairsBySeries.get(series) ?? []).filter(({ source }) => countsSource(catalog, vintage, source));
}

/** Whether a series has figures of both partners and none of each, in any view. */
export function hasPairsAlone(catalog: Catalog, series: Series): boolean {
  const of = (rows: readonly unknown[] | undefined) => (rows ?? []).length > 0;
  return of(catalog.pairsBySeries.get(series.id)) && !of(catalog.observationsBySeries.get(series.id)) && !isDerived(series);
}

/** All observations that a vintage counts, in the order of the series. */
export function allObservations(catalog: Catalog, vintage: Vintage): Observation[] {
  return [...inVintage(catalog, catalog.observations, vintage), ...derivedObservations(catalog, vintage)];
}

/** An observation by its id, derived ones included; undefined when the vintage has none. */
export function observationOf(catalog: Catalog, id: string, vintage: Vintage): Observation | undefined {
  const stored = catalog.observationById.get(id);
  if (stored) return inVintage(catalog, [stored], vintage)[0];
  return id.includes(".derived") ? derivedObservations(catalog, vintage).find((o) => o.id === id) : undefined;
}

/** Whether an observation is a claim of the documents or a record of the references; a derived one is of those whose events it counts. */
export function collectionFor(catalog: Pick<Catalog, "sourceById">, o: Pick<Observation, "source" | "basis">): Collection {
  const source = o.source === null ? undefined : catalog.sourceById.get(o.source);
  return source?.collection ?? (o.basis === "events_in_references" ? "references" : "documents");
}

/** The sources that tell at least one event, in the order of sources.csv. */
export function sourcesWithMentions({ sources, mentionsBySource }: Pick<Catalog, "sources" | "mentionsBySource">): Source[] {
  return sources.filter(({ id }) => mentionsBySource.has(id));
}

/** The mention that a ref names; undefined when there is none. */
export function mentionOf(catalog: Pick<Catalog, "mentionByRef">, ref: string): Mention | undefined {
  return catalog.mentionByRef.get(ref);
}

/** The checks of a claim, by its id or place. */
export function checksOf(catalog: Pick<Catalog, "checksByClaim">, claim: string): Check[] {
  return catalog.checksByClaim.get(claim) ?? [];
}
