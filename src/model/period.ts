/** An ISO 8601 period; both ends are days and belong to it. */
export interface Period {
  /** As written: `2019`, `2025-03`, `2025-04-28` or a span `2016/2020`. */
  text: string;
  /** First day, `YYYY-MM-DD`. */
  start: string;
  /** Last day, `YYYY-MM-DD`. */
  end: string;
}

/** Length of a day in milliseconds; days are those of UTC, which has no summer time. */
export const DAY_MS = 86_400_000;

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Parses an ISO 8601 year, month or day, or a span of two of them: `2019`, `2025-03`, `2025-04-28`, `2016/2020`.
 *
 * @returns the period with its first and last day, both included; null when the text is none of these, names a day that the calendar
 * does not have, or ends before it starts
 * @example
 * parsePeriod("2016/2020"); // { text: "2016/2020", start: "2016-01-01", end: "2020-12-31" }
 * parsePeriod("2023-02-30"); // null
 */
export function parsePeriod(text: string): Period | null {
  const [first, last, ...rest] = text.split("/");
  if (first === undefined || rest.length > 0) return null;
  const start = bounds(first);
  const end = last === undefined ? start : bounds(last);
  if (!start || !end || end.end < start.start) return null;
  return { text, start: start.start, end: end.end };
}

function bounds(date: string): { start: string; end: string } | null {
  const match = DATE.exec(date);
  if (!match) return null;
  const [, year = "", month, day] = match;
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` };
  const length = daysInMonth(Number(year), Number(month));
  if (length === null) return null;
  if (day === undefined) return { start: `${date}-01`, end: `${date}-${length}` };
  return Number(day) >= 1 && Number(day) <= length ? { start: date, end: date } : null;
}

/** Days of a month of the Gregorian calendar, or null for a month outside 1 to 12. */
function daysInMonth(year: number, month: number): number | null {
  if (month < 1 || month > 12) return null;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether two periods share at least one day. A null bound is open. */
export function overlaps(period: Period, from: string | null, to: string | null): boolean {
  return (from === null || period.end >= from) && (to === null || period.start <= to);
}

/** Length of a period in days, both ends included. */
export function daysIn({ start, end }: Pick<Period, "start" | "end">): number {
  return (Date.parse(end) - Date.parse(start)) / DAY_MS + 1;
}

/** The day that comes so many days after another one, or before it. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** A day as a decimal year: 2016-01-01 is 2016, 2016-07-02 about 2016.5. */
export function decimalYear(day: string): number {
  const year = Number(day.slice(0, 4));
  const at = Date.UTC(year, Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
  const first = Date.UTC(year, 0, 1);
  return year + (at - first) / (Date.UTC(year + 1, 0, 1) - first);
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The same period is asked for its extent by every chart that it stands in. */
const extents = new WeakMap<Period, Extent>();

/** The period's extent on a time axis, in decimal years; the end is the end of the last day. */
export function extent(period: Period): Extent {
  const known = extents.get(period);
  if (known) return known;
  const next = new Date(Date.parse(`${period.end}T00:00:00Z`) + DAY_MS);
  const found = { start: decimalYear(period.start), end: decimalYear(next.toISOString().slice(0, 10)) };
  extents.set(period, found);
  return found;
}
