import type { Catalog } from "./catalog.ts";
import type { Observation } from "./observation.ts";

/**
 * The observations that a file may hold: without those whose source is shown with attribution only.
 * Why: docs/decisions/0006-answers-show-files-leave-out.md
 */
export function redistributable(catalog: Pick<Catalog, "sourceById">, observations: Observation[]): Observation[] {
  return observations.filter((o) => o.source === null || catalog.sourceById.get(o.source)?.redistribute !== false);
}
