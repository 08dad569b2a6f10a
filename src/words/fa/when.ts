import { kit } from "./kit.ts";

const [YEAR, YEARS] = [/^[۰-۹]{4}$/, /^[۰-۹]{4} تا [۰-۹]{4}$/];

/** A period that is written already, with the noun that its kind asks for: `سال ۲۰۲۰`, `سال‌های ۲۰۱۶ تا ۲۰۲۰`, `بازهٔ ژانویه تا اکتبر ۲۰۱۴`. */
export function namedPeriod(words: string): string {
  if (YEAR.test(words)) return `سال ${words}`;
  if (YEARS.test(words)) return `سال‌های ${words}`;
  return words.includes(" تا ") ? `بازهٔ ${words}` : words;
}

/** The same as the time of something. */
export function inPeriod(words: string): string {
  return `در ${namedPeriod(words)}`;
}

/** Years in rising order: `سال ۲۰۲۰`, `سال‌های ۲۰۱۵ تا ۲۰۲۰ و ۲۰۲۳`. */
export function namedYears(years: readonly number[]): string {
  return `سال${years.length === 1 ? "" : "‌های"} ${kit.yearList(years)}`;
}

/** The same as the time of something. */
export function inYears(years: readonly number[]): string {
  return `در ${namedYears(years)}`;
}
