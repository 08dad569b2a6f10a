import { counted, listed } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { aze } from "./names.ts";

/** Pictures of pages, which social cards show. */
export const cards = {
  taken: (figures: number, events: number) =>
    listed([...(figures > 0 ? [counted(figures, "رقم")] : []), ...(events > 0 ? [counted(events, "رویداد")] : [])]),
  events: (n: number, partners: string[]) => `${counted(n, "رویداد")} گزارش‌شده میان ${aze.full} و ${listed(partners, "or")}، به تفکیک سال.`,
  topics: (named: string[], n: number) => (n === 0 ? [] : [`${counted(n, "تناقض")}، از جمله:`, ...named]),
  /** Under the picture of one count. */
  count: (first: string, last: string, reporter: string) =>
    kit.dots([kit.digits(first === last ? first : `${first} تا ${last}`), reporter]),
  address: (address: string) => address.replace(/^https?:\/\//, ""),
};
