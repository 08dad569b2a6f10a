import type { Catalog } from "../../model/catalog.ts";
import type { BalanceQuery } from "../../model/sensitivity.ts";
import { isOlderThan } from "../../model/turn.ts";

/**
 * The collection by which words say what is left out in turn: an article, another source, or all other sources as one. Releases before 2026.28.0
 * say an article of each.
 */
export function leftOutWith(
  { release }: Pick<Catalog, "release">,
  { vintage }: Pick<BalanceQuery, "vintage">,
): BalanceQuery["vintage"]["collection"] {
  return isOlderThan(release, "2026.28.0") ? "documents" : vintage.collection;
}
