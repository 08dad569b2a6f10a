import type { LanguageTable, Months } from "./languageTable.ts";
import { readersDigits } from "./numbers.ts";

/** A date by its parts; what it does not say is missing. */
interface Day {
  year?: string;
  month?: number;
  day?: number;
}

function parts(date: string): Day {
  const [year = "", month, day] = date.split("-");
  return { year, ...(month === undefined ? {} : { month: Number(month) }), ...(day === undefined ? {} : { day: Number(day) }) };
}

function monthName({ year, month, day }: Day, { months }: LanguageTable): string | undefined {
  if (month === undefined) return undefined;
  const names =
    day === undefined
      ? year === undefined
        ? months.bare
        : months.beforeYear
      : year === undefined
        ? months.afterDay
        : months.afterDayBeforeYear;
  return names[month - 1];
}

function inWords(day: Day, table: LanguageTable): string {
  return [day.day, monthName(day, table), day.year].filter((part) => part !== undefined).join(" ");
}

/**
 * An ISO 8601 date or span, in the Gregorian calendar, as people read it: `28 April 2025`, `2016–2020`, `January–October 2014`,
 * `26–28 October 1993`.
 */
export function periodInWords(text: string, table: LanguageTable): string {
  const [first = "", last] = text.split("/");
  return readersDigits(last === undefined ? inWords(parts(first), table) : span(first, last, table), table);
}

/** What both ends share is said once; whole months are said without days, and a whole year by its number. */
function span(first: string, last: string, table: LanguageTable): string {
  const [from, to] = wholeMonths(parts(first), parts(last));
  const until = inWords(to, table);
  if (from.year !== to.year) return ends(inWords(from, table), until, from, to, table);
  if (from.day === undefined && from.month === 1 && to.month === 12) return from.year ?? "";
  if (from.month === to.month) return from.day === to.day ? until : `${from.day}${table.span.tight}${until}`;
  const { year: _, ...withoutYear } = from;
  return ends(inWords(withoutYear, table), until, withoutYear, to, table);
}

/** Two ends, close together where what meets in the middle is one word on each side and the same kind of thing. */
function ends(first: string, last: string, from: Day, to: Day, { span }: LanguageTable): string {
  const isLoose = from.day !== undefined || to.day !== undefined || (from.year !== undefined && (from.month ?? to.month) !== undefined);
  return `${first}${isLoose ? span.loose : span.tight}${last}`;
}

/** A span from the first day of a month to the last of another, without its days. */
function wholeMonths(from: Day, to: Day): [Day, Day] {
  if (from.day !== 1 || to.month === undefined || to.day !== lastDay(Number(to.year), to.month)) return [from, to];
  const { day: _, ...first } = from;
  const { day: __, ...last } = to;
  return [first, last];
}

function lastDay(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A span of whole months, short: `Jan–Aug 2025`, `Nov 2018–Mar 2019`. Of a date that names no month, January is taken. */
export function monthsInWords(period: string, table: LanguageTable): string {
  const [from = "", to = from] = period.split("/");
  const [first, last] = [shortMonth(from, table), shortMonth(to, table)];
  const { tight, loose } = table.span;
  const text =
    first.year !== last.year
      ? `${first.name} ${first.year}${loose}${last.name} ${last.year}`
      : first.name === last.name
        ? `${first.name} ${first.year}`
        : `${first.beforeSpan}${tight}${last.name} ${last.year}`;
  return readersDigits(text, table);
}

/** The months of a span within one year, short and without the year: `Jan–Aug`, `Jan`. */
export function monthsOfYear(period: string, table: LanguageTable): string {
  const [from = "", to = from] = period.split("/");
  const [first, last] = [shortMonth(from, table), shortMonth(to, table)];
  return first.name === last.name ? first.beforeSpan : `${first.beforeSpan}${table.span.tight}${last.name}`;
}

function shortMonth(date: string, { months }: LanguageTable): { name: string; beforeSpan: string; year: string } {
  const [year = "", number = "1"] = date.split("-");
  const of = (names: Months) => names[Number(number) - 1] ?? "";
  return { name: of(months.short), beforeSpan: of(months.shortBeforeSpan ?? months.short), year };
}

/** A year for readers. */
export function year(n: number, table: LanguageTable): string {
  return readersDigits(String(n), table);
}

/** Two years as a span in a sentence, both included: `2020`, `1998–2004`, and in English `2017–21`. */
export function yearSpan(from: number, to: number, table: LanguageTable): string {
  if (from === to) return year(from, table);
  const isShort = table.span.shortYears && Math.floor(from / 100) === Math.floor(to / 100);
  return readersDigits(`${from}${table.span.tight}${isShort ? String(to).slice(-2) : to}`, table);
}
