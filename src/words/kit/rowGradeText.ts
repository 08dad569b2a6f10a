import type { RowGrade } from "../../model/dimensions/rowGrade.ts";
import { yearOf } from "../../model/dimensions/year.ts";
import type { Kit } from "./kit.ts";

/**
 * The grade of a row, and in brackets that of its newest periods where they have another: `A (2024–25: B)`. Several periods are named by the years
 * in which they end, in which their cells stand. Letters are the same in all languages.
 */
export function rowGradeText(kit: Kit, { most, newest }: RowGrade): string {
  return newest === null ? most : `${most} (${spanOf(kit, newest.periods)}: ${newest.grade})`;
}

function spanOf(kit: Kit, periods: readonly string[]): string {
  const [first = "", last = first] = [periods[0], periods.at(-1)];
  return first === last ? kit.period(first) : kit.yearSpan(yearOf(first), yearOf(last));
}
