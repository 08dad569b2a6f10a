import type { Observation } from "../../model/observation.ts";
import { subjectText } from "../naming.ts";
import { ablative, dative, genitive, instrumental } from "./cases.ts";
import { kit } from "./kit.ts";
import { COUNTRY, PEOPLE } from "./names.ts";

/** What a series is called in the middle of a sentence, of figures with one country: by itself, and of it (`İran’la ticaretin`). */
type Phrase = (partner: string) => { name: string; of: string };

/** A phrase whose last word takes the suffix of "of". */
const ending =
  (words: (partner: string) => string, suffix: string): Phrase =>
  (partner) => ({ name: words(partner), of: `${words(partner)}${suffix}` });

/** Series of amounts and shares, by id. */
const AMOUNTS: Record<string, Phrase> = {
  "trade-turnover": ending((partner) => `${instrumental(partner)} ticaret`, "in"),
  "trade-target": ending((partner) => `${instrumental(partner)} ticaret hedefi`, "nin"),
  "exports-to-partner": ending((partner) => `${dative(partner)} ihracat`, "ın"),
  "imports-from-partner": ending((partner) => `${ablative(partner)} ithalat`, "ın"),
  "trade-baci-exports": ending((partner) => `${dative(partner)} ihracat`, "ın"),
  "trade-baci-imports": ending((partner) => `${ablative(partner)} ithalat`, "ın"),
  "investment-stock": ending((partner) => `${ablative(partner)} gelen yatırım`, "ın"),
  "arms-import-share": ending((partner) => `${COUNTRY.aze.of} silah ithalatında ${genitive(partner)} payı`, "nın"),
  "arms-export-share": ending(() => `${COUNTRY.isr.of} silah ihracatında ${COUNTRY.aze.of} payı`, "nın"),
  "arms-deal-value": ending((partner) => `${instrumental(partner)} silah anlaşmaları`, "nın"),
  "arms-deliveries": ending((partner) => `${ablative(partner)} silah teslimatı`, "nın"),
  "oil-supply-share": ending(() => `${COUNTRY.isr.of} petrolünde ${COUNTRY.aze.of} payı`, "nın"),
  "visitor-share": ending((partner) => `${ablative(partner)} gelen ziyaretçilerin payı`, "nın"),
  "azerbaijanis-in-iran-share": ending(() => `${COUNTRY.irn.of} nüfusunda ${PEOPLE.aze.many} payı`, "nın"),
  "transit-freight": ending((partner) => `${dative(partner)} giden ve ${ablative(partner)} gelen transit yük`, "ün"),
  "icews-cooperation-share": ending((partner) => `${instrumental(partner)} bildirilen olaylarda iş birliğinin payı`, "nın"),
};

/** Series of things that are counted, by id: that there are so many (`İran’dan 1.000’den fazla şirket bulunduğunu`), and their number. */
const THINGS: Record<string, (partner: string) => { thatThereAre: (figure: string) => string; number: string }> = {
  "companies-registered": (partner) => ({
    thatThereAre: (n) => `${ablative(partner)} ${n} şirket bulunduğunu`,
    number: `${ablative(partner)} gelen şirketlerin sayısı`,
  }),
  "visitor-arrivals": (partner) => ({
    thatThereAre: (n) => `${ablative(partner)} ${n} ziyaretçi geldiğini`,
    number: `${ablative(partner)} gelen ziyaretçilerin sayısı`,
  }),
  "jewish-community": () => ({
    thatThereAre: (n) => `${COUNTRY.aze.in} ${n} Yahudi bulunduğunu`,
    number: `${COUNTRY.aze.in}ki Yahudilerin sayısı`,
  }),
  "azerbaijanis-in-iran": () => ({
    thatThereAre: (n) => `${COUNTRY.irn.in} ${n} ${PEOPLE.aze.one} bulunduğunu`,
    number: `${COUNTRY.irn.in}ki ${PEOPLE.aze.many} sayısı`,
  }),
  "iran-linked-arrests": () => ({
    thatThereAre: (n) => `${COUNTRY.irn.with} bağlantılı ${n} tutuklama yapıldığını`,
    number: `${COUNTRY.irn.with} bağlantılı tutuklamaların sayısı`,
  }),
  "military-drills": () => ({
    thatThereAre: (n) => `${n} ${subjectText("adjective.low", "tr")} askerî tatbikatı yapıldığını`,
    number: `${subjectText("adjective.low", "tr")} askerî tatbikatlarının sayısı`,
  }),
  "agreements-reported": (partner) => ({
    thatThereAre: (n) => `${instrumental(partner)} ${n} anlaşma imzalandığını`,
    number: `${instrumental(partner)} anlaşmaların sayısı`,
  }),
  "militarized-disputes": (partner) => ({
    thatThereAre: (n) => `${instrumental(partner)} ${n} silahlı anlaşmazlık yaşandığını`,
    number: `${instrumental(partner)} silahlı anlaşmazlıkların sayısı`,
  }),
};

/** Series whose figures are counts of events. */
export const EVENTS: Record<string, string> = {
  "official-visits": "resmî ziyaret",
  "agreements-signed": "imzalanmış anlaşma veya anlaşma paketi",
};

/** How the events of a series belong to a country: `İran’a veya İran’dan`, `İran’la`. */
export function eventsTie(series: string, partner: string): string {
  return series === "official-visits" ? `${dative(partner)} veya ${ablative(partner)}` : instrumental(partner);
}

/** A series in the middle of a sentence: `İran’la ticaret`, `İran’dan gelen şirketlerin sayısı`. */
export function seriesPhrase(series: string, partner: string, title: string): string {
  return THINGS[series]?.(partner).number ?? AMOUNTS[series]?.(partner).name ?? `${partner} için “${title}”`;
}

/** That a series has some figure: `İran’la ticaretin 2019 yılında 500 milyon dolar olduğunu`; `when` may be empty. */
export function thatItIs(series: string, partner: string, title: string, when: string, figure: string): string {
  const things = THINGS[series]?.(partner);
  if (things) return `${when}${things.thatThereAre(figure)}`;
  return `${AMOUNTS[series]?.(partner).of ?? `${partner} için “${title}” rakamının`} ${when}${figure} olduğunu`;
}

/** The same of a print that names no number: `İran’la düzinelerce anlaşma imzalandığını`; null of series that are not counted. */
export function thatThereAre(series: string, partner: string, when: string, many: string): string | null {
  const things = THINGS[series]?.(partner);
  return things ? `${when}${things.thatThereAre(many)}` : null;
}

/** Shares of cooperation of both partners, as people say them: `İran’la bildirilen olayların %98’i iş birliğiydi`; null of other series. */
export function cooperativeShare(a: Observation, b: Observation, name: (o: Observation) => string): string | null {
  if (a.series !== "icews-cooperation-share" || a.value === null || b.value === null) return null;
  const percent = (value: number) => kit.figure(Math.round(value * 100), "PC", 0);
  return `bildirilen olaylarda iş birliğinin payı ${instrumental(name(a))} ${percent(a.value)}, ${instrumental(name(b))} ${percent(b.value)} oldu`;
}

/** What the events of a series are called, after their number. */
export function eventsPhrase(series: string, title: string, events = EVENTS): string {
  return events[series] ?? `olay (“${title}”)`;
}
