import type { RowGrade } from "../../model/dimensions/rowGrade.ts";
import type { Kit } from "./kit.ts";

/** The grade of a row, and in brackets that of its newest period where it has another: `A (2025: B)`. Letters are the same in all languages. */
export function rowGradeText(kit: Kit, { most, newest }: RowGrade): string {
  return newest === null ? most : `${most} (${kit.period(newest.period)}: ${newest.grade})`;
}
