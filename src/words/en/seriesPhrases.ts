import type { Observation } from "../../model/observation.ts";
import { subjectText } from "../naming.ts";
import { names } from "./names.ts";

/** What a series is called in the middle of a sentence, of figures with one country. */
type Phrase = (partner: string) => string;

/** Series of amounts and shares, by id: `An article puts trade with Iran at …`. */
export const AMOUNTS: Record<string, Phrase> = {
  "trade-turnover": (partner) => `trade with ${partner}`,
  "trade-target": (partner) => `the target for trade with ${partner}`,
  "exports-to-partner": (partner) => `exports to ${partner}`,
  "imports-from-partner": (partner) => `imports from ${partner}`,
  "trade-baci-exports": (partner) => `exports to ${partner}`,
  "trade-baci-imports": (partner) => `imports from ${partner}`,
  "investment-stock": (partner) => `investment from ${partner}`,
  "arms-import-share": (partner) => `${partner}'s share of ${names.subject}'s arms imports`,
  "arms-export-share": (partner) => `${names.subject}'s share of ${partner}'s arms exports`,
  "arms-deal-value": (partner) => `arms deals with ${partner}`,
  "arms-deliveries": (partner) => `arms deliveries from ${partner}`,
  "oil-supply-share": (partner) => `the share of ${partner}'s oil that comes from ${names.subject}`,
  "visitor-share": (partner) => `the share of visitors from ${partner}`,
  "azerbaijanis-in-iran-share": (partner) => `the share of ${subjectText("people.many")} in ${partner}'s population`,
  "transit-freight": (partner) => `transit freight to and from ${partner}`,
  "icews-cooperation-share": (partner) => `the cooperative share of reported events with ${partner}`,
};

/** Series of things that are counted, by id: `An article reports more than 1,000 companies from Iran`. The first name is that of one. */
const THINGS: Record<string, (partner: string) => [one: string, many: string]> = {
  "companies-registered": (partner) => [`company from ${partner}`, `companies from ${partner}`],
  "visitor-arrivals": (partner) => [`visitor from ${partner}`, `visitors from ${partner}`],
  "jewish-community": () => [`Jew in ${names.subject}`, `Jews in ${names.subject}`],
  "azerbaijanis-in-iran": (partner) => [`${subjectText("people.one")} in ${partner}`, `${subjectText("people.many")} in ${partner}`],
  "iran-linked-arrests": (partner) => [`arrest linked to ${partner}`, `arrests linked to ${partner}`],
  "military-drills": () => [`${subjectText("adjective.low")} military drill`, `${subjectText("adjective.low")} military drills`],
  "agreements-reported": (partner) => [`agreement with ${partner}`, `agreements with ${partner}`],
  "militarized-disputes": (partner) => [`armed dispute with ${partner}`, `armed disputes with ${partner}`],
};

/** Series whose figures are counts of events. */
export const EVENTS: Record<string, [one: string, many: string]> = {
  "official-visits": ["official visit", "official visits"],
  "agreements-signed": ["signed agreement or package", "signed agreements or packages"],
};

/** How the events of a series belong to a country: `visits to or from Iran`, `agreements with Iran`. */
export function eventsTie(series: string): string {
  return series === "official-visits" ? "to or from" : "with";
}

/** A series in the middle of a sentence: `trade with Iran`, `the number of companies from Iran`. */
export function seriesPhrase(series: string, partner: string, title: string, amounts = AMOUNTS): string {
  const things = THINGS[series]?.(partner);
  if (things) return `the number of ${things[1]}`;
  return amounts[series]?.(partner) ?? `“${title}” for ${partner}`;
}

/** What is counted, after its number: `companies from Iran`; null for a series of amounts or shares. */
export function thingsPhrase(series: string, n: number | null, partner: string): string | null {
  const things = THINGS[series]?.(partner);
  return things === undefined ? null : things[n === 1 ? 0 : 1];
}

/** Shares of cooperation of both partners, as people say them: `98% of the reported events with Iran were cooperative`; null of other series. */
export function cooperativeShare(a: Observation, b: Observation, name: (o: Observation) => string): string | null {
  if (a.series !== "icews-cooperation-share" || a.value === null || b.value === null) return null;
  const percent = (value: number) => `${Math.round(value * 100)}%`;
  return `${percent(a.value)} of the reported events with ${name(a)} were cooperative, and ${percent(b.value)} of those with ${name(b)}`;
}

/** What the events of a series are called, after their number. */
export function eventsPhrase(series: string, n: number, title: string, events = EVENTS): string {
  return events[series]?.[n === 1 ? 0 : 1] ?? `events (“${title}”)`;
}
