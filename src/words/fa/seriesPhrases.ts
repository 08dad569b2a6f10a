import type { Observation } from "../../model/observation.ts";
import { subjectText } from "../naming.ts";
import { percent } from "./figure.ts";
import { kit } from "./kit.ts";
import { aze, irn, isr } from "./names.ts";

/** What a series is called in the middle of a sentence, of figures with one country. */
type Phrase = (partner: string) => string;

/** Series of amounts and shares, by id: `یک مقاله تجارت با ایران را … عنوان می‌کند`. */
const AMOUNTS: Record<string, Phrase> = {
  "trade-turnover": (partner) => `تجارت با ${partner}`,
  "trade-target": (partner) => `هدف‌گذاری تجارت با ${partner}`,
  "exports-to-partner": (partner) => `صادرات به ${partner}`,
  "imports-from-partner": (partner) => `واردات از ${partner}`,
  "trade-baci-exports": (partner) => `صادرات به ${partner}`,
  "trade-baci-imports": (partner) => `واردات از ${partner}`,
  "investment-stock": (partner) => `سرمایه‌گذاری ${partner}`,
  "arms-import-share": (partner) => `سهم ${partner} از واردات تسلیحات ${aze.name}`,
  "arms-export-share": () => `سهم ${aze.name} از صادرات تسلیحات ${isr.name}`,
  "arms-deal-value": (partner) => `قراردادهای تسلیحاتی با ${partner}`,
  "arms-deliveries": (partner) => `تحویل تسلیحات از ${partner}`,
  "oil-supply-share": () => `سهم ${aze.name} از نفت ${isr.name}`,
  "visitor-share": (partner) => `سهم مسافرانی که از ${partner} آمدند`,
  "azerbaijanis-in-iran-share": () => `سهم ${subjectText("people.many", "fa")} از جمعیت ${irn.name}`,
  "transit-freight": (partner) => `ترانزیت بار به مقصد یا از مبدأ ${partner}`,
  "icews-cooperation-share": (partner) => `سهم همکاری در رویدادهای گزارش‌شده با ${partner}`,
};

/** Series of things that are counted, by id: after a number the noun is singular, after "the number of" plural. */
const THINGS: Record<string, (partner: string) => [counted: string, many: string]> = {
  "companies-registered": (partner) => [`شرکت از ${partner}`, `شرکت‌های آمده از ${partner}`],
  "visitor-arrivals": (partner) => [`مسافر از ${partner}`, `مسافران آمده از ${partner}`],
  "jewish-community": () => [`یهودی در ${aze.name}`, `یهودیان ${aze.name}`],
  "azerbaijanis-in-iran": () => [`${subjectText("people.one", "fa")} در ${irn.name}`, `${subjectText("people.many", "fa")}ی ${irn.name}`],
  "iran-linked-arrests": () => [`بازداشت مرتبط با ${irn.name}`, `بازداشت‌های مرتبط با ${irn.name}`],
  "military-drills": () => [`رزمایش ${irn.name}`, `رزمایش‌های ${irn.name}`],
  "agreements-reported": (partner) => [`توافق‌نامه با ${partner}`, `توافق‌نامه‌ها با ${partner}`],
  "militarized-disputes": (partner) => [`مناقشهٔ مسلحانه با ${partner}`, `مناقشه‌های مسلحانه با ${partner}`],
};

/** Series whose figures are counts of events. */
export const EVENTS: Record<string, string> = { "official-visits": "سفر رسمی", "agreements-signed": "توافق‌نامه یا بستهٔ توافق امضاشده" };

/** How the events of a series belong to a country: `به ایران یا از آن`, `با ایران`. */
export function eventsTie(series: string, partner: string): string {
  return series === "official-visits" ? `به ${partner} یا از آن` : `با ${partner}`;
}

/** A series in the middle of a sentence: `تجارت با ایران`, `شمار شرکت‌های آمده از ایران`. */
export function seriesPhrase(series: string, partner: string, title: string): string {
  const things = THINGS[series]?.(partner);
  if (things) return `شمار ${things[1]}`;
  return AMOUNTS[series]?.(partner) ?? `${kit.quoted(title)} برای ${partner}`;
}

/** What is counted, after its number: `شرکت از ایران`; null for a series of amounts or shares. */
export function thingsPhrase(series: string, partner: string): string | null {
  return THINGS[series]?.(partner)[0] ?? null;
}

/** Shares of cooperation of both partners, as people say them; null of other series. */
export function cooperativeShare(a: Observation, b: Observation, name: (o: Observation) => string): string | null {
  if (a.series !== "icews-cooperation-share" || a.value === null || b.value === null) return null;
  const each = [a, b].map((o) => `${percent((o.value ?? 0) * 100)} از رویدادهای گزارش‌شده با ${name(o)}`);
  return `${kit.listed(each)} همکاری‌جویانه بود`;
}

/** What the events of a series are called, after their number. */
export function eventsPhrase(series: string, title: string, events = EVENTS): string {
  return events[series] ?? `رویداد (${kit.quoted(title)})`;
}
