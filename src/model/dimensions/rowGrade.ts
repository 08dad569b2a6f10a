import { type Cell, GRADES, type Grade } from "./dimension.ts";

/** How well the counts of a row are made: the grade that most of its periods have, and the newest one where it has another. */
export interface RowGrade {
  most: Grade;
  /** Null where the newest period has the grade of most. */
  newest: { period: string; grade: Grade } | null;
}

/** The grade of a row's cells in order of time; of two grades of equally many cells the better one. Null where no cell has a grade. */
export function rowGrade(cells: readonly Pick<Cell, "period" | "grade">[]): RowGrade | null {
  const graded = cells.flatMap(({ period, grade }) => (grade === null ? [] : [{ period, grade }]));
  const newest = graded.at(-1);
  if (newest === undefined) return null;
  const count = (of: Grade) => graded.filter(({ grade }) => grade === of).length;
  const most = GRADES.reduce((best, one) => (count(one) > count(best) ? one : best));
  return { most, newest: newest.grade === most ? null : newest };
}
