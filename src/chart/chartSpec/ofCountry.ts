import type { Edition } from "../../edition/edition.ts";
import { labelOf } from "../../model/catalog.ts";
import { isBeforeHeldToRows } from "../../model/heldToRows.ts";
import type { Observation } from "../../model/observation.ts";
import { isBeforeSixthReading } from "../../model/sixthReading.ts";

/** From this many letters on a name is known without its last one, which cases change: `Израиль`, `из Израиля`. */
const LONG = 6;

/**
 * The country of a figure, to be said behind the title of its series; null where that title names it already. Releases before 2026.9.0 say
 * it behind every title.
 */
export function ofCountry(
  { catalog }: Pick<Edition, "catalog">,
  { series, counterpart }: Pick<Observation, "series" | "counterpart">,
): string | null {
  const country = labelOf(catalog, "counterpart", counterpart);
  const isLong = country.length >= LONG && !isBeforeSixthReading(catalog.release);
  const isNamed = catalog.seriesById.get(series)?.title.includes(isLong ? country.slice(0, -1) : country) ?? false;
  return isNamed && !isBeforeHeldToRows(catalog.release) ? null : country;
}
