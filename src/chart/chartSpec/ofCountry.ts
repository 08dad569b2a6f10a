import type { Edition } from "../../edition/edition.ts";
import { type Catalog, labelOf } from "../../model/catalog.ts";
import type { Observation } from "../../model/observation.ts";
import { isOlderThan } from "../../model/turn.ts";

type OfMeasure = Pick<Observation, "series" | "counterpart">;

/**
 * The country of a figure, to be said behind the title of its series; null where that title names it already, and where the series is of no
 * other country and the title says what is counted: Jews in Azerbaijan are no figure of Israel. Releases before 2026.9.0 say it behind every
 * title, those before 2026.31.0 behind titles of the latter.
 */
export function ofCountry({ catalog }: Pick<Edition, "catalog">, { series, counterpart }: OfMeasure): string | null {
  const country = labelOf(catalog, "counterpart", counterpart);
  if (!isOlderThan(catalog.release, "2026.31.0") && !hasCountries(catalog, { series, counterpart })) return null;
  const title = catalog.seriesById.get(series)?.title ?? "";
  const isNamed = isOlderThan(catalog.release, "2026.17.0") ? title.includes(country) : title.includes(stemOf(country));
  return isNamed && !isOlderThan(catalog.release, "2026.9.0") ? null : country;
}

/** Whether a series has figures of more than one country, or may have. */
export function hasCountries({ seriesById, observationsBySeries }: Catalog, { series, counterpart }: OfMeasure): boolean {
  if (seriesById.get(series)?.comparable) return true;
  return observationsBySeries.get(series)?.some((o) => o.counterpart !== counterpart) ?? true;
}

/**
 * The measure of a figure and its country, each once, wherever the figure is named alone. Releases before 2026.17.0 say the country behind
 * every title there.
 */
export function measureAndCountry({ catalog }: Pick<Edition, "catalog">, o: OfMeasure): string[] {
  const title = catalog.seriesById.get(o.series)?.title ?? o.series;
  const country = isOlderThan(catalog.release, "2026.17.0") ? labelOf(catalog, "counterpart", o.counterpart) : ofCountry({ catalog }, o);
  return country === null ? [title] : [title, country];
}

/** Letters of a name from which on its last one may be an ending that changes with the case. */
const LONG = 5;

/** A name as it begins in each case: Russian has `Израиль` and `Израиля`. */
function stemOf(name: string): string {
  return name.length < LONG ? name : name.slice(0, -1);
}
