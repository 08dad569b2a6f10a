import type { Edition } from "../../edition/edition.ts";
import { labelOf } from "../../model/catalog.ts";
import { isBeforeHeldToRows } from "../../model/heldToRows.ts";
import type { Observation } from "../../model/observation.ts";

/**
 * The country of a figure, to be said behind the title of its series; null where that title names it already. Releases before 2026.9.0 say
 * it behind every title.
 */
export function ofCountry(
  { catalog }: Pick<Edition, "catalog">,
  { series, counterpart }: Pick<Observation, "series" | "counterpart">,
): string | null {
  const country = labelOf(catalog, "counterpart", counterpart);
  const isNamed = catalog.seriesById.get(series)?.title.includes(country) ?? false;
  return isNamed && !isBeforeHeldToRows(catalog.release) ? null : country;
}
