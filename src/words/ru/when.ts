import { RU } from "../kit/tables/ru.ts";
import { kit } from "./kit.ts";

/** Months after "в", in the order of the year. */
const PREPOSITIONAL = RU.months.bare.map((name) => name.replace(/[ьй]?$/, "е"));

const INSTRUMENTAL = [
  "январём",
  "февралём",
  "мартом",
  "апрелем",
  "маем",
  "июнем",
  "июлем",
  "августом",
  "сентябрём",
  "октябрём",
  "ноябрём",
  "декабрём",
] as const;

/** Months of a written period, in the nominative, each by the same in the prepositional or the genitive. */
function monthsIn(written: string, forms: readonly string[]): string {
  return written.replace(/\p{L}+/gu, (word) => forms[RU.months.bare.indexOf(word)] ?? word);
}

const isYear = (written: string) => /^\d{4}$/.test(written);
const isYears = (written: string) => /^\d{4}(?:–\d{4}|[,–\d ]* и [–\d]+)$/.test(written);
/** A day, or days of one month. */
const isDay = (written: string) => /^\d{1,2}(?:–\d{1,2})? \p{L}+ \d{4}$/u.test(written);
const isMonths = (written: string) => /^\p{L}+(?:–\p{L}+)? \d{4}$/u.test(written);

/** A year behind a month has its noun: `28 апреля 2025 года`. */
export function withYear(written: string): string {
  return isYear(written) || isYears(written) || !/\d{4}$/.test(written) ? written : `${written} года`;
}

/** A year or month in the genitive: `2018 года`, `марта 2025 года`. */
export function ofPeriod(written: string): string {
  if (isYear(written)) return `${written} года`;
  return withYear(isMonths(written) ? monthsIn(written, RU.months.afterDay) : written);
}

/**
 * When something was, from a period as `periodInWords` writes it: `в 2018 году`, `в 2016–2020 годах`, `в марте 2025 года`,
 * `28 апреля 2025 года`, `с ноября 2018 года по март 2019 года`.
 */
export function inPeriod(written: string): string {
  if (isYear(written)) return `в ${written} году`;
  if (isYears(written)) return `в ${written} годах`;
  if (isDay(written)) return withYear(written);
  if (isMonths(written)) return `в ${withYear(monthsIn(written, PREPOSITIONAL))}`;
  const [from, to] = written.split(" – ");
  if (from === undefined || to === undefined) return `за период: ${written}`;
  return `с ${withYear(monthsIn(from, RU.months.afterDay))} по ${withYear(to)}`;
}

/** Of what time a figure is: `за 2018 год`, `за 2016–2020 годы`, `за март 2025 года`. */
export function forPeriod(written: string): string {
  if (isYear(written)) return `за ${written} год`;
  if (isYears(written)) return `за ${written} годы`;
  return isDay(written) || isMonths(written) ? `за ${withYear(written)}` : inPeriod(written);
}

/** Years of a list: `в 2005 году`, `в 2006 и 2008–2020 годах`. */
export function inYears(years: readonly number[]): string {
  return inPeriod(kit.yearList(years));
}

/** Years of a span: `в 2020 году`, `в 2017–2021 годах`. */
export function inSpan(from: number, to: number): string {
  return inPeriod(kit.yearSpan(from, to));
}

/** Some time between two dates: `между 2014 и 2016 годами`, `между мартом 2015 года и маем 2016 года`. */
export function between(from: string, to: string): string {
  if (isYear(from) && isYear(to)) return `между ${from} и ${to} годами`;
  const [first, last] = [from, to].map((written) =>
    isYear(written) ? `${written} годом` : withYear(isMonths(written) ? monthsIn(written, INSTRUMENTAL) : written),
  );
  return `между ${first} и ${last}`;
}
