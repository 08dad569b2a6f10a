import type { Edition } from "../../edition/edition.ts";
import type { Observation } from "../../model/observation.ts";
import { isOlderThan } from "../../model/turn.ts";

/**
 * When a figure is of, in words, and that the source only implies it, where it does. Releases before 2026.13.0 say so on the figure's own card
 * and page alone.
 */
export function saidPeriod({ catalog, words }: Edition, { period, period_basis: basis }: Observation): string {
  const said = words.periodInWords(period.text);
  return basis === "implied" && !isOlderThan(catalog.release, "2026.13.0") ? words.observation.cardPeriod(said, basis) : said;
}

/** The same beside a mark in a picture; releases before 2026.14.0 draw the period alone. */
export function drawnPeriod(edition: Edition, o: Observation): string {
  return isOlderThan(edition.catalog.release, "2026.14.0") ? edition.words.periodInWords(o.period.text) : saidPeriod(edition, o);
}

/** The period of a figure; of one without a year, when it was published. */
export function whenOf({ words }: Edition, o: Observation): string {
  const period = words.periodInWords(o.period.text);
  return o.period_basis === "publication" ? words.numberPage.undated(period) : period;
}

/** When a figure beside the page's own is of, and whether its source leaves the year out or only implies it. */
export function whenBeside(edition: Edition, o: Observation): string {
  if (o.period_basis !== "publication") return saidPeriod(edition, o);
  return isOlderThan(edition.catalog.release, "2026.13.0") ? edition.words.periodInWords(o.period.text) : whenOf(edition, o);
}
