import type { Catalog } from "../catalog.ts";
import type { Observation } from "../observation.ts";
import { isOlderThan } from "../turn.ts";

/**
 * Whether a figure may stand in the year that its period names, of either partner: not where its source states no year, for that period is
 * when the source was published. Releases before 2026.27.0 put such figures into the year of their source.
 */
export function isOfItsYear({ release }: Pick<Catalog, "release">, { period_basis }: Pick<Observation, "period_basis">): boolean {
  return period_basis !== "publication" || isOlderThan(release, "2026.27.0");
}
