import type { Catalog } from "./catalog.ts";
import { derivedObservations, isDerived } from "./derived.ts";
import type { Observation } from "./observation.ts";
import { inVintage, type Vintage } from "./vintage.ts";

/** The observations of a series that a vintage counts, derived ones computed from the events it tells. */
export function observationsForSeries(catalog: Catalog, series: string, vintage: Vintage): Observation[] {
  const definition = catalog.seriesById.get(series);
  if (definition && isDerived(definition)) return derivedObservations(catalog, vintage).filter((o) => o.series === series);
  return inVintage(catalog, catalog.observationsBySeries.get(series) ?? [], vintage);
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
