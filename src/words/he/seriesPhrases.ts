import type { Observation } from "../../model/observation.ts";
import { subjectText } from "../naming.ts";
import { kit } from "./kit.ts";
import { COUNTRIES } from "./names.ts";
import { prefixed } from "./prefixed.ts";

/** What a series is called in the middle of a sentence, of figures with one country: definite, masculine and singular, so that one verb fits all. */
type Phrase = (partner: string) => string;

const { aze, irn, isr } = COUNTRIES;

/** Series of amounts and shares, by id. */
const AMOUNTS: Record<string, Phrase> = {
  "trade-turnover": (partner) => `היקף הסחר עם ${partner}`,
  "trade-target": (partner) => `היעד להיקף הסחר עם ${partner}`,
  "exports-to-partner": (partner) => `היצוא ${prefixed("ל", partner)}`,
  "imports-from-partner": (partner) => `היבוא ${prefixed("מ", partner)}`,
  "trade-baci-exports": (partner) => `היצוא ${prefixed("ל", partner)}`,
  "trade-baci-imports": (partner) => `היבוא ${prefixed("מ", partner)}`,
  "investment-stock": (partner) => `היקף ההשקעות ${prefixed("מ", partner)}`,
  "arms-import-share": (partner) => `חלקה של ${partner} ביבוא הנשק של ${aze.name}`,
  "arms-export-share": () => `חלקה של ${aze.name} ביצוא הנשק של ${isr.name}`,
  "arms-deal-value": (partner) => `היקף עסקאות הנשק עם ${partner}`,
  "arms-deliveries": (partner) => `היקף אספקת הנשק ${prefixed("מ", partner)}`,
  "oil-supply-share": () => `חלק הנפט של ${isr.name} שמגיע ${prefixed("מ", aze.name)}`,
  "visitor-share": (partner) => `שיעור המבקרים ${prefixed("מ", partner)}`,
  "azerbaijanis-in-iran-share": () => `שיעור ה${subjectText("people.many", "he")} באוכלוסיית ${irn.name}`,
  "transit-freight": (partner) => `היקף המטענים במעבר אל ${partner} וממנה`,
  "icews-cooperation-share": (partner) => `שיעור שיתוף הפעולה באירועים המדווחים עם ${partner}`,
};

/** Series of things that are counted, by id. The first name is that of one, the third has an article. */
const THINGS: Record<string, (partner: string) => [one: string, many: string, the: string]> = {
  "companies-registered": (partner) => [
    `חברה ${prefixed("מ", partner)}`,
    `חברות ${prefixed("מ", partner)}`,
    `החברות ${prefixed("מ", partner)}`,
  ],
  "visitor-arrivals": (partner) => [
    `מבקר ${prefixed("מ", partner)}`,
    `מבקרים ${prefixed("מ", partner)}`,
    `המבקרים ${prefixed("מ", partner)}`,
  ],
  "jewish-community": () => [`יהודי ב${aze.name}`, `יהודים ב${aze.name}`, `היהודים ב${aze.name}`],
  "azerbaijanis-in-iran": () => {
    const [one, many] = [subjectText("people.one", "he"), subjectText("people.many", "he")];
    return [`${one} ב${irn.name}`, `${many} ב${irn.name}`, `ה${many} ב${irn.name}`];
  },
  "iran-linked-arrests": () => [`מעצר שנקשר ל${irn.name}`, `מעצרים שנקשרו ל${irn.name}`, `המעצרים שנקשרו ל${irn.name}`],
  "military-drills": () => [`תרגיל צבאי ${irn.adjective.m}`, `תרגילים צבאיים ${irn.adjective.mp}`, `התרגילים הצבאיים ה${irn.adjective.mp}`],
  "agreements-reported": (partner) => [`הסכם עם ${partner}`, `הסכמים עם ${partner}`, `ההסכמים עם ${partner}`],
  "militarized-disputes": (partner) => [`סכסוך צבאי עם ${partner}`, `סכסוכים צבאיים עם ${partner}`, `הסכסוכים הצבאיים עם ${partner}`],
};

/** Series whose figures are counts of events. */
export const EVENTS: Record<string, [one: string, many: string]> = {
  "official-visits": ["ביקור רשמי אחד", "ביקורים רשמיים"],
  "agreements-signed": ["הסכם אחד (או חבילת הסכמים) שנחתם", "הסכמים או חבילות הסכמים שנחתמו"],
};

/** How the events of a series belong to a country: `אל איראן או ממנה`, `עם איראן`. */
export function eventsTie(series: string, partner: string): string {
  return series === "official-visits" ? `אל ${partner} או ממנה` : `עם ${partner}`;
}

/** A series in the middle of a sentence: `היקף הסחר עם איראן`, `מספר החברות מאיראן`. */
export function seriesPhrase(series: string, partner: string, title: string): string {
  const things = THINGS[series]?.(partner);
  if (things) return `מספר ${things[2]}`;
  return AMOUNTS[series]?.(partner) ?? `הנתון ${kit.quoted(title)} עבור ${partner}`;
}

/** What is counted, after its number: `חברות מאיראן`; null for a series of amounts or shares. */
export function thingsPhrase(series: string, n: number | null, partner: string): string | null {
  const things = THINGS[series]?.(partner);
  return things === undefined ? null : things[n === 1 ? 0 : 1];
}

/** Shares of cooperation of both partners, as people say them; null of other series. */
export function cooperativeShare(a: Observation, b: Observation, name: (o: Observation) => string): string | null {
  if (a.series !== "icews-cooperation-share" || a.value === null || b.value === null) return null;
  const percent = (value: number) => `${Math.round(value * 100)}%`;
  return `${percent(a.value)} מהאירועים המדווחים עם ${name(a)} היו של שיתוף פעולה, ו־${percent(b.value)} מאלה שעם ${name(b)}`;
}

/** The events of a series with their number: `ביקור רשמי אחד`, `5 ביקורים רשמיים`. */
export function eventsPhrase(series: string, n: number, title: string, all = EVENTS): string {
  const events = all[series];
  if (events && n === 1) return events[0];
  return `${n} ${events?.[1] ?? `אירועים (${kit.quoted(title)})`}`;
}
