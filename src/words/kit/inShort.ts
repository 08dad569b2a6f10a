import { type Observation, position } from "../../model/observation.ts";
import { daysIn, type Period } from "../../model/period.ts";

/** What records show, in short: their values without each one's year, these years, and the higher figure of later ones, with its year. */
export interface InShort {
  values: string;
  years: string;
  later: string;
}

/** How a language says the parts of it. */
export interface ShortWords {
  figure: (o: Observation) => string;
  period: (text: string) => string;
  label: (list: "reporter", code: string) => string;
  /** From the lowest to the highest. */
  values: (low: string, high: string) => string;
  /** Distinct years in rising order. */
  years: (years: readonly number[]) => string;
  /** Twelve months that begin in one year and end in the next: `2022/23`. */
  twelveMonths?: (text: string) => string;
  /** Whether the table alone says who reports the later figure, as of those compared; releases before 2026.32.0 say it here. */
  bareLater?: boolean;
  /** What stands behind a figure, in brackets. */
  commas: (parts: readonly string[]) => string;
}

/** Days of twelve months, with or without a leap day. */
const TWELVE_MONTHS = [365, 366];

/** Twelve months that begin in one year and end in the next, by these: `2022/23`; null for any other period. */
export function twoYears(period: Period): string | null {
  const { start, end } = period;
  const isOverNewYear = start.slice(0, 4) !== end.slice(0, 4) && TWELVE_MONTHS.includes(daysIn(period));
  return isOverNewYear ? `${start.slice(0, 4)}/${end.slice(2, 4)}` : null;
}

/** Records of whole years, and a later one, without saying each one's year; null where one is of a part of a year, or they are one figure. */
export function inShort(records: readonly Observation[], later: Observation, words: ShortWords): InShort | null {
  const ordered = [...records].sort((a, b) => (position(a) ?? 0) - (position(b) ?? 0));
  const [low, high] = [ordered[0], ordered.at(-1)].map((o) => (o ? words.figure(o) : ""));
  const years = [...new Set(records.map(({ period }) => Number(period.text)))].sort((a, b) => a - b);
  if (years.some((year) => !Number.isInteger(year)) || low === undefined || high === undefined || low === high) return null;
  const named = twoYears(later.period);
  const when = named === null ? words.period(later.period.text) : (words.twelveMonths?.(named) ?? named);
  return {
    values: words.values(low, high),
    years: words.years(years),
    later: `${words.figure(later)} (${words.commas([when, ...(words.bareLater ? [] : [words.label("reporter", later.reporter)])])})`,
  };
}
