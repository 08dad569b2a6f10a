import { counted, listed } from "./cardinal.ts";
import { names } from "./names.ts";

/** Pictures of pages, which social cards show. */
export const cards = {
  taken: (figures: number, events: number) =>
    listed([...(figures > 0 ? [counted(figures, "figure")] : []), ...(events > 0 ? [counted(events, "event")] : [])]),
  events: (n: number, partners: string[]) =>
    `${counted(n, "event")} reported between ${names.subject} and ${listed(partners, "or")}, by year.`,
  topics: (named: string[], n: number) => (n === 0 ? [] : [`${counted(n, "contradiction")}, among them:`, ...named]),
  /** Under the picture of one count. */
  count: (first: string, last: string, reporter: string) => `${first === last ? first : `${first}–${last}`} · ${reporter}`,
  address: (address: string) => address.replace(/^https?:\/\//, ""),
};
