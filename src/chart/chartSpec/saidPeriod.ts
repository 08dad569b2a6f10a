import type { Edition } from "../../edition/edition.ts";
import { isBeforeFourthReading } from "../../model/fourthReading.ts";
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

/** The same beside a mark in a picture; releases before 2026.14.0 draw the period alone. */
export function drawnPeriod(edition: Edition, o: Observation): string {
  return isBeforeFourthReading(edition.catalog.release) ? edition.words.periodInWords(o.period.text) : saidPeriod(edition, o);
}
