import type { Observation } from "../../model/observation.ts";
import { subjectText } from "../naming.ts";
import { inCase } from "./cases.ts";
import { names } from "./names.ts";

/** What a series is called in the middle of a sentence, of figures with one country. */
type Phrase = (partner: string) => string;

const { aze, irn, isr } = names;
const to = (partner: string) => inCase(partner, "dative");
const from = (partner: string) => inCase(partner, "ablative");
const ofWhom = (partner: string) => inCase(partner, "genitive");
const withWhom = (partner: string) => inCase(partner, "instrumental");

/** Series by id, in the nominative: `Məqaləyə görə, İranla ticarət … təşkil edir`. Of things that are counted, their number. */
const PHRASES: Record<string, Phrase> = {
  "trade-turnover": (partner) => `${withWhom(partner)} ticarət`,
  "trade-target": (partner) => `${withWhom(partner)} ticarət üzrə hədəf`,
  "exports-to-partner": (partner) => `${to(partner)} ixrac`,
  "imports-from-partner": (partner) => `${from(partner)} idxal`,
  "trade-baci-exports": (partner) => `${to(partner)} ixrac`,
  "trade-baci-imports": (partner) => `${from(partner)} idxal`,
  "investment-stock": (partner) => `${from(partner)} qoyulan sərmayə`,
  "arms-import-share": (partner) => `${aze.genitive} silah idxalında ${ofWhom(partner)} payı`,
  "arms-export-share": () => `${isr.genitive} silah ixracında ${aze.genitive} payı`,
  "arms-deal-value": (partner) => `${withWhom(partner)} silah müqavilələri`,
  "arms-deliveries": (partner) => `${from(partner)} silah tədarükü`,
  "oil-supply-share": () => `${isr.genitive} neftində ${aze.ablative} gələn neftin payı`,
  "visitor-share": (partner) => `${from(partner)} gələnlərin payı`,
  "azerbaijanis-in-iran-share": () => `${irn.genitive} əhalisində ${subjectText("people.many", "az")}ın payı`,
  "transit-freight": (partner) => `${to(partner)} və ${from(partner)} tranzit yük daşımaları`,
  "icews-cooperation-share": (partner) => `${withWhom(partner)} bağlı bildirilən hadisələrdə əməkdaşlığın payı`,
  "companies-registered": (partner) => `${from(partner)} olan şirkətlərin sayı`,
  "visitor-arrivals": (partner) => `${from(partner)} gələnlərin sayı`,
  "jewish-community": () => `${aze.locative} ${names.jews}lərin sayı`,
  "azerbaijanis-in-iran": () => `${irn.locative} ${subjectText("people.many", "az")}ın sayı`,
  "iran-linked-arrests": () => `${irn.instrumental} əlaqəli həbslərin sayı`,
  "military-drills": () => `${irn.genitive} hərbi təlimlərinin sayı`,
  "agreements-reported": (partner) => `${withWhom(partner)} sazişlərin sayı`,
  "militarized-disputes": (partner) => `${withWhom(partner)} hərbi qarşıdurmaların sayı`,
};

/** Series whose figures are counts of events. */
export const EVENTS: Record<string, string> = {
  "official-visits": "rəsmi səfər",
  "agreements-signed": "imzalanmış saziş və ya saziş paketi",
};

/** How the events of a series belong to a country: `İrana və ya İrandan`, `İranla`. */
export function eventsTie(series: string, partner: string): string {
  return series === "official-visits" ? `${to(partner)} və ya ${from(partner)}` : withWhom(partner);
}

/** A series in the middle of a sentence: `İranla ticarət`, `İrandan olan şirkətlərin sayı`. */
export function seriesPhrase(series: string, partner: string, title: string): string {
  return PHRASES[series]?.(partner) ?? `“${title}” (${partner})`;
}

/** Shares of cooperation of both partners: `İranla bağlı bildirilən hadisələrin 98%-i …`; null of other series. */
export function cooperativeShare(a: Observation, b: Observation, name: (o: Observation) => string): string | null {
  if (a.series !== "icews-cooperation-share" || a.value === null || b.value === null) return null;
  const percent = (value: number) => `${Math.round(value * 100)}%-i`;
  return `${withWhom(name(a))} bağlı bildirilən hadisələrin ${percent(a.value)}, ${withWhom(name(b))} bağlı olanların ${percent(b.value)} əməkdaşlıq xarakterli olub`;
}

/** What the events of a series are called, after their number. */
export function eventsPhrase(series: string, title: string, events = EVENTS): string {
  return events[series] ?? `hadisə (“${title}”)`;
}
