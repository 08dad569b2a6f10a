import type { Edition } from "../../edition/edition.ts";
import type { Mention } from "../../model/event.ts";
import { eventNumber } from "../../model/facts/eventNumber.ts";
import { isOlderThan } from "../../model/turn.ts";

/**
 * A place that reports an event, as sentences name it: the number in its words and when the event was, then who reports it and when, in
 * brackets. Releases before 2026.27.0 have who reports it with the date of the event behind, which reads as that of the source.
 */
export function judgingPlace({ catalog, words }: Edition, mention: Mention): string {
  const source = catalog.sourceById.get(mention.source);
  // Names of publishers are of another script than some sentences.
  const publisher = words.kit.leftToRight(source?.publisher ?? mention.source);
  const when = mention.period === null ? "" : words.periodInWords(mention.period.text);
  if (isOlderThan(catalog.release, "2026.27.0")) return words.kit.commas([publisher, when]);
  const published = source?.published ? words.periodInWords(source.published) : "";
  const who = words.kit.commas([publisher, published]);
  // The one number in its words may be the year of the event, which is no count.
  const isYear = mention.period !== null && eventNumber(mention) === Number(mention.period.start.slice(0, 4));
  const number = isYear && !isOlderThan(catalog.release, "2026.30.0") ? words.lists.events(1) : numberInWords(words, mention);
  const what = words.kit.commas([number, when]);
  return what === "" ? who : `${what} (${who})`;
}

/** The number that the words of a place have, as the page writes numbers; empty where they have none, or several. */
export function numberInWords(words: Edition["words"], mention: Mention): string {
  const number = eventNumber(mention);
  return number === null ? "" : words.kit.number(number);
}
