import { counted, listed } from "./cardinal.ts";
import { names } from "./names.ts";

/** Pictures of pages, which social cards show. */
export const cards = {
  taken: (figures: number, events: number) =>
    listed([...(figures > 0 ? [counted(figures, "rəqəm")] : []), ...(events > 0 ? [counted(events, "hadisə")] : [])]),
  events: (n: number, partners: string[]) =>
    `${names.aze.instrumental} ${listed(partners, "or")} arasında bildirilən hadisələr, illər üzrə: ${n}.`,
  topics: (named: string[], n: number) => (n === 0 ? [] : [`${n} ziddiyyət, o cümlədən:`, ...named]),
  /** Under the picture of one count. */
  count: (first: string, last: string, reporter: string) => `${first === last ? first : `${first}–${last}`} · ${reporter}`,
  address: (address: string) => address.replace(/^https?:\/\//, ""),
};
