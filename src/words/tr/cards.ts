import { counted, listed } from "./cardinal.ts";
import { capital, instrumental } from "./cases.ts";
import { COUNTRY } from "./names.ts";

/** Pictures of pages, which social cards show. */
export const cards = {
  taken: (figures: number, events: number) =>
    listed([...(figures > 0 ? [counted(figures, "rakam")] : []), ...(events > 0 ? [counted(events, "olay")] : [])]),
  events: (n: number, partners: string[]) =>
    `${COUNTRY.aze.of} ${listed(partners.map(instrumental), "or")} ilişkilerinde bildirilen ${counted(n, "olay")}, yıllara göre.`,
  topics: (named: string[], n: number) => (n === 0 ? [] : [`${capital(counted(n, "çelişki"))}; aralarından bazıları:`, ...named]),
  /** Under the picture of one count. */
  count: (first: string, last: string, reporter: string) => `${first === last ? first : `${first}–${last}`} · ${reporter}`,
  address: (address: string) => address.replace(/^https?:\/\//, ""),
};
