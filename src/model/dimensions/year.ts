import type { Subject } from "../subject.ts";
import type { Vintage } from "../vintage.ts";

/** The year to which a period belongs: the one in which it ends. `2017/2021` is 2021. */
export function yearOf(period: string): number {
  const end = period.lastIndexOf("/") + 1;
  return Number(period.slice(end, end + 4));
}

/**
 * The last year of a view, "the newest": the subject's last year, which is the last full one of the release, or an earlier one that
 * `as_of` or `to` ends. A year that is running on that day does not count.
 *
 * @param to last day that is looked at, `YYYY-MM-DD`; null for all
 */
export function lastYearOf({ last_year }: Subject, { as_of }: Pick<Vintage, "as_of">, to: string | null): number {
  return Math.min(last_year, ...[as_of, to].flatMap((day) => (day === null ? [] : [lastFullYear(day)])));
}

function lastFullYear(day: string): number {
  const year = Number(day.slice(0, 4));
  return day.endsWith("-12-31") ? year : year - 1;
}
