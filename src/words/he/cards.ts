import { counted, listed } from "./cardinal.ts";
import { COUNTRIES } from "./names.ts";
import { NOUNS } from "./nouns.ts";

/** Pictures of pages, which social cards show. */
export const cards = {
  taken: (figures: number, events: number) =>
    listed([...(figures > 0 ? [counted(figures, NOUNS.figure)] : []), ...(events > 0 ? [counted(events, NOUNS.event)] : [])]),
  events: (n: number, partners: string[]) =>
    `${counted(n, NOUNS.event)} ${n === 1 ? "שדווח" : "שדווחו"} בין ${COUNTRIES.aze.name} לבין ${listed(partners, "or")}, לפי שנים.`,
  topics: (named: string[], n: number) => (n === 0 ? [] : [`${counted(n, NOUNS.contradiction)}, בהן:`, ...named]),
  /** Under the picture of one count. */
  count: (first: string, last: string, reporter: string) => `${first === last ? first : `${first}–${last}`} · ${reporter}`,
  address: (address: string) => address.replace(/^https?:\/\//, ""),
};
