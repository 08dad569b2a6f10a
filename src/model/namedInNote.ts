import type { Catalog } from "./catalog.ts";
import type { Observation } from "./observation.ts";
import { isInVintage, type Vintage } from "./vintage.ts";

/** The figure in view whose note names a source by its id, as one that says the same; undefined where none does. */
export function namedInNote(catalog: Catalog, source: string, vintage: Vintage): Observation | undefined {
  return catalog.observations.find(({ note, source: from }) => {
    const own = catalog.sourceById.get(from ?? "");
    return own !== undefined && isInVintage(own, vintage) && (note ?? "").split(/[^\w-]+/).includes(source);
  });
}
