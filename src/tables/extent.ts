import { daysIn, type Period, parsePeriod } from "../model/period.ts";

/** Days of the longest year, and more than those of any period that is clearly a part of one. */
const LONGEST_YEAR = 366;
const SHORTEST_YEAR = 360;

/** How long a period is, as constraints.csv says it: day, month, year, part_year, iranian_year, or `5_years` and so on. */
export function extent({ text, start, end }: Period): string {
  const [first = "", last] = text.split("/");
  if (last === undefined) return ({ 4: "year", 7: "month" } as Record<number, string>)[first.length] ?? "day";
  if (first.length === 4) return `${Number(last) - Number(first) + 1}_years`;
  return isIranianYear(start, end) ? "iranian_year" : daysIn({ start, end }) < LONGEST_YEAR ? "part_year" : "long_span";
}

/** The Iranian year begins at the equinox, 19 to 22 March, and ends the day before the next one. */
function isIranianYear(start: string, end: string): boolean {
  const next = parsePeriod(`${Number(start.slice(0, 4)) + 1}-03-22`);
  return (
    /-03-(?:19|2[0-2])$/.test(start) &&
    /-03-(?:19|2[01])$/.test(end) &&
    end <= (next?.start ?? "") &&
    daysIn({ start, end }) > SHORTEST_YEAR
  );
}
