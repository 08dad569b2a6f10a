import { kit } from "./kit.ts";
import { prefixed } from "./prefixed.ts";

/** When something was, from a period in words: `ב־2020`, `במרץ 2025`, `בשנים 2016–2020`. */
export function inPeriod(period: string): string {
  return /^\d{4}–\d{4}$/.test(period) ? `בשנים ${period}` : prefixed("ב", period);
}

/** In which years, in rising order: `ב־2005`, `בשנים 2006 ו־2008–2020`. */
export function inYears(years: readonly number[]): string {
  return years.length === 1 ? prefixed("ב", kit.yearList(years)) : `בשנים ${kit.yearList(years)}`;
}

/** In which years of a span, both included. */
export function inYearSpan(from: number, to: number): string {
  return inPeriod(kit.yearSpan(from, to));
}
