import type { Observation } from "../../model/observation.ts";
import { ablative, dative, genitive, instrumental } from "./cases.ts";
import { kit } from "./kit.ts";
import { COUNTRY, PEOPLE } from "./names.ts";

/** What a series is called in the middle of a sentence, of figures with one country. */
type Phrase = (partner: string) => string;

/** Series of amounts and shares, by id: `Bir makaleye göre İran’la ticaret …`. */
export const AMOUNTS: Record<string, Phrase> = {
  "trade-turnover": (partner) => `${instrumental(partner)} ticaret`,
  "trade-target": (partner) => `${instrumental(partner)} ticaret hedefi`,
  "exports-to-partner": (partner) => `${dative(partner)} ihracat`,
  "imports-from-partner": (partner) => `${ablative(partner)} ithalat`,
  "trade-baci-exports": (partner) => `${dative(partner)} ihracat`,
  "trade-baci-imports": (partner) => `${ablative(partner)} ithalat`,
  "investment-stock": (partner) => `${ablative(partner)} gelen yatırım`,
  "arms-import-share": (partner) => `${COUNTRY.aze.of} silah ithalatında ${genitive(partner)} payı`,
  "arms-export-share": () => `${COUNTRY.isr.of} silah ihracatında ${COUNTRY.aze.of} payı`,
  "arms-deal-value": (partner) => `${instrumental(partner)} silah anlaşmaları`,
  "arms-deliveries": (partner) => `${ablative(partner)} silah teslimatı`,
  "oil-supply-share": () => `${COUNTRY.isr.of} petrolünde ${COUNTRY.aze.from} gelenin payı`,
  "visitor-share": (partner) => `${ablative(partner)} gelen ziyaretçilerin payı`,
  "azerbaijanis-in-iran-share": () => `${COUNTRY.irn.of} nüfusunda ${PEOPLE.aze.many} payı`,
  "transit-freight": (partner) => `${dative(partner)} giden ve ${ablative(partner)} gelen transit yük`,
  "icews-cooperation-share": (partner) => `${instrumental(partner)} bildirilen olaylarda iş birliğinin payı`,
};

/** Series of things that are counted, by id: `İran’dan 1.000’den fazla şirket`, and the number of them. */
const THINGS: Record<string, (partner: string) => { counted: (figure: string) => string; number: string }> = {
  "companies-registered": (partner) => ({
    counted: (n) => `${ablative(partner)} ${n} şirket`,
    number: `${ablative(partner)} gelen şirketlerin sayısı`,
  }),
  "visitor-arrivals": (partner) => ({
    counted: (n) => `${ablative(partner)} ${n} ziyaretçi`,
    number: `${ablative(partner)} gelen ziyaretçilerin sayısı`,
  }),
  "jewish-community": () => ({
    counted: (n) => `${COUNTRY.aze.in} ${n} Yahudi`,
    number: `${COUNTRY.aze.in}ki Yahudilerin sayısı`,
  }),
  "azerbaijanis-in-iran": () => ({
    counted: (n) => `${COUNTRY.irn.in} ${n} ${PEOPLE.aze.one}`,
    number: `${COUNTRY.irn.in}ki ${PEOPLE.aze.many} sayısı`,
  }),
  "iran-linked-arrests": () => ({
    counted: (n) => `${COUNTRY.irn.with} bağlantılı ${n} tutuklama`,
    number: `${COUNTRY.irn.with} bağlantılı tutuklamaların sayısı`,
  }),
  "military-drills": () => ({
    counted: (n) => `${n} ${COUNTRY.irn.name} askerî tatbikatı`,
    number: `${COUNTRY.irn.name} askerî tatbikatlarının sayısı`,
  }),
  "agreements-reported": (partner) => ({
    counted: (n) => `${instrumental(partner)} ${n} anlaşma`,
    number: `${instrumental(partner)} anlaşmaların sayısı`,
  }),
  "militarized-disputes": (partner) => ({
    counted: (n) => `${instrumental(partner)} ${n} silahlı anlaşmazlık`,
    number: `${instrumental(partner)} silahlı anlaşmazlıkların sayısı`,
  }),
};

/** Series whose figures are counts of events. */
const EVENTS: Record<string, string> = {
  "official-visits": "resmî ziyaret (gidiş ve geliş)",
  "agreements-signed": "imzalanmış anlaşma",
};

/** A series in the middle of a sentence: `İran’la ticaret`, `İran’dan gelen şirketlerin sayısı`. */
export function seriesPhrase(series: string, partner: string, title: string): string {
  return THINGS[series]?.(partner).number ?? AMOUNTS[series]?.(partner) ?? `${partner} için “${title}”`;
}

/** What is counted, with its number: `İran’dan 1.000’den fazla şirket`; null for a series of amounts or shares. */
export function thingsPhrase(series: string, figure: string, partner: string): string | null {
  return THINGS[series]?.(partner).counted(figure) ?? null;
}

/** Shares of cooperation of both partners, as people say them: `İran’la bildirilen olayların %98’i iş birliğiydi`; null of other series. */
export function cooperativeShare(a: Observation, b: Observation, name: (o: Observation) => string): string | null {
  if (a.series !== "icews-cooperation-share" || a.value === null || b.value === null) return null;
  const percent = (value: number) => kit.figure(Math.round(value * 100), "PC", 0);
  return `bildirilen olaylarda iş birliğinin payı ${instrumental(name(a))} ${percent(a.value)}, ${instrumental(name(b))} ${percent(b.value)} oldu`;
}

/** What the events of a series are called, after their number. */
export function eventsPhrase(series: string, title: string): string {
  return EVENTS[series] ?? `olay (“${title}”)`;
}
