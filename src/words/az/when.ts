import { spokenVowel } from "../kit/turkicSuffix.ts";
import { kit } from "./kit.ts";

/** The months as the owner of a day or of a part: `aprelin 28-də`. */
const OF_MONTH = [
  ...["yanvarın", "fevralın", "martın", "aprelin", "mayın", "iyunun"],
  ...["iyulun", "avqustun", "sentyabrın", "oktyabrın", "noyabrın", "dekabrın"],
] as const;

/** "In" behind digits: `28-də`, `30-da`. */
function inDigits(n: number): string {
  return `${n}-d${"ıu".includes(spokenVowel(n)) ? "a" : "ə"}`;
}

/** The suffix of an ordinal behind years that end in this one: `-ci`, `-cü`. */
const th = (year: number) => `-c${spokenVowel(year)}`;

/** A year as an attribute of `il`: `2020-ci`. */
export const yearth = (year: number) => `${kit.year(year)}${th(year)}`;

/** Years, both included, as an attribute of `il`: `2020-ci`, `2016–2020-ci`. */
function ordinalYears(from: number, to: number): string {
  return `${kit.yearSpan(from, to)}${th(to)}`;
}

/** Years as when something was: `2020-ci ildə`, `2016–2020-ci illərdə`. */
export function inYearSpan(from: number, to: number): string {
  return `${ordinalYears(from, to)} ${from === to ? "ildə" : "illərdə"}`;
}

/** The same in a headline: `2020-də`, `2008–2020-də`. */
export function inYearsShort(from: number, to: number): string {
  return `${kit.yearSpan(from, to)}${inDigits(to).slice(String(to).length)}`;
}

/** Years as what something is of: `2020-ci ilə`, `2016–2020-ci illərə`. */
export function toYearSpan(from: number, to: number): string {
  return `${ordinalYears(from, to)} ${from === to ? "ilə" : "illərə"}`;
}

/** Years by name: `2020-ci il`, `2016–2020-ci illər`. */
export function yearsNamed(from: number, to: number): string {
  return `${ordinalYears(from, to)} ${from === to ? "il" : "illər"}`;
}

/** Years by name, in runs: `2005-ci il`, `2006 və 2008–2020-ci illər`. */
export function yearsListed(years: readonly number[]): string {
  return `${kit.yearList(years)}${th(years.at(-1) ?? 0)} ${years.length === 1 ? "il" : "illər"}`;
}

/** Years as when something was, in runs: `2005-ci ildə`, `2006 və 2008–2020-ci illərdə`. */
export function inYears(years: readonly number[]): string {
  return `${kit.yearList(years)}${th(years.at(-1) ?? 0)} ${years.length === 1 ? "ildə" : "illərdə"}`;
}

/** Stretches of years in order as when something was: `2010–2017 və 2021–2024-cü illərdə`. */
export function inStretches(stretches: readonly { from: number; to: number }[]): string {
  const [first, ...more] = stretches;
  const last = more.at(-1) ?? first;
  if (first === undefined || last === undefined) return "";
  if (more.length === 0) return inYearSpan(first.from, first.to);
  return `${kit.listed(stretches.map(({ from, to }) => kit.yearSpan(from, to)))}${th(last.to)} illərdə`;
}

/** An ISO 8601 date or span as when something was: `2019-cu ildə`, `2025-ci il aprelin 28-də`, `2014-cü ilin yanvar–oktyabr aylarında`. */
export function inPeriod(text: string): string {
  const [first = "", last] = text.split("/");
  if (last === undefined || first === last) return inDate(first);
  const [from, to] = [first, last].map((date) => Number(date.slice(0, 4))) as [number, number];
  if (/^\d{4}$/.test(first) && /^\d{4}$/.test(last)) return inYearSpan(from, to);
  const inWords = kit.period(text);
  if (/^\d{4}$/.test(inWords)) return inYearSpan(from, from);
  // Whole months of one year, as the kit says them: two names and the year.
  const months = /^(\p{L}+)–(\p{L}+) \d{4}$/u.exec(inWords);
  return months ? `${from}${th(from)} ilin ${months[1]}–${months[2]} aylarında` : `${inWords} dövründə`;
}

function inDate(date: string): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number?, number?];
  if (month === undefined) return inYearSpan(year, year);
  if (day === undefined) return `${year}${th(year)} ilin ${kit.period(date).split(" ")[0]} ayında`;
  return `${year}${th(year)} il ${OF_MONTH[month - 1]} ${inDigits(day)}`;
}
