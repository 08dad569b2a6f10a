import { counted, inDigits, listed } from "./cardinal.ts";
import { AZE } from "./names.ts";
import { NOUNS } from "./nouns.ts";

/** Pictures of pages, which social cards show. */
export const cards = {
  taken: (figures: number, events: number) =>
    listed([...(figures > 0 ? [counted(figures, NOUNS.figure)] : []), ...(events > 0 ? [counted(events, NOUNS.event)] : [])]),
  events: (n: number, partners: string[]) =>
    `${inDigits(n, NOUNS.event)}, о которых сообщают источники: ${AZE.nominative} и ${listed(partners, "or")}, по годам.`,
  topics: (named: string[], n: number) => (n === 0 ? [] : [`${inDigits(n, NOUNS.contradiction)}, среди них:`, ...named]),
  /** Under the picture of one count. */
  count: (first: string, last: string, reporter: string) => `${first === last ? first : `${first}–${last}`} · ${reporter}`,
  address: (address: string) => address.replace(/^https?:\/\//, ""),
};
