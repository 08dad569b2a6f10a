import type { Edition } from "../../edition/edition.ts";
import type { Observation } from "../../model/observation.ts";
import { isBeforeThirdReading } from "../../model/thirdReading.ts";

/**
 * When a figure is of, in words, and that the source only implies it, where it does. Releases before 2026.13.0 say so on the figure's own card
 * and page alone.
 */
export function saidPeriod({ catalog, words }: Edition, { period, period_basis: basis }: Observation): string {
  const said = words.periodInWords(period.text);
  return basis === "implied" && !isBeforeThirdReading(catalog.release) ? words.observation.cardPeriod(said, basis) : said;
}
