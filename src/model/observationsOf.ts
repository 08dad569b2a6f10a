import type { Catalog } from "./catalog.ts";
import { DERIVED, derivedObservations } from "./derived.ts";
import type { Observation } from "./observation.ts";
import { select, type Vintage } from "./vintage.ts";

/** The observations of a series that a vintage counts, derived ones computed from the events it tells. */
export function observationsOf(catalog: Catalog, series: string, vintage: Vintage): Observation[] {
  if (isDerived(series)) return derivedObservations(catalog, vintage).filter((o) => o.series === series);
  return select(catalog, catalog.observationsBySeries.get(series) ?? [], vintage);
}

/** All observations that a vintage counts, in the order of the series. */
export function allObservations(catalog: Catalog, vintage: Vintage): Observation[] {
  return [...select(catalog, catalog.observations, vintage), ...derivedObservations(catalog, vintage)];
}

/** An observation by its id, derived ones included; undefined when there is none. */
export function observationOf(catalog: Catalog, id: string): Observation | undefined {
  const stored = catalog.observationById.get(id);
  if (stored || !id.includes(".derived")) return stored;
  return derivedObservations(catalog, { as_of: null, collection: "all" }).find((o) => o.id === id);
}

function isDerived(series: string): boolean {
  return DERIVED.some((id) => id === series);
}
