import type { Observation } from "../../model/observation.ts";

/** Years that are one span, such as those of a range over years. */
const YEARS = /^\d{4}\/\d{4}$/;

/**
 * The first and the last period of some figures, in words, one where they are the same. Where one of the two is a span of years, all are
 * one span from the first year to the last: `2006–2019` and `2023` would read as three years. Two spans of their own are no third one.
 */
export function periodEnds(rows: readonly Observation[], period: (text: string) => string): string[] {
  const ordered = [...rows].sort((a, b) => (a.period.start < b.period.start ? -1 : 1));
  const [first, last] = [ordered[0]?.period, ordered.at(-1)?.period];
  if (first === undefined || last === undefined) return [];
  if (YEARS.test(first.text) !== YEARS.test(last.text)) {
    const end = rows.reduce((most, o) => (o.period.end > most ? o.period.end : most), last.end);
    return [period(`${first.start.slice(0, 4)}/${end.slice(0, 4)}`)];
  }
  return [...new Set([period(first.text), period(last.text)])];
}
