import { type Cell, GRADES, type Grade } from "./dimension.ts";

/** How well the counts of a row are made: the grade that most of its periods have, and which others have another. */
export interface RowGrade {
  most: Grade;
  /** The newest periods, in order of time, where they alone have another grade than most, and one that is the same; null where not. */
  newest: { periods: readonly string[]; grade: Grade } | null;
  /** Whether others than the newest periods have another grade than most: then which ones is too much to be said beside a name. */
  isMixed: boolean;
}

type GradedCell = Pick<Cell, "period" | "grade">;

/** The grade of a row's cells in order of time; of two grades of equally many cells the better one. Null where no cell has a grade. */
export function rowGrade(cells: readonly GradedCell[]): RowGrade | null {
  const graded = gradedOf(cells);
  const last = graded.at(-1);
  if (last === undefined) return null;
  const most = mostOf(graded);
  const start = last.grade === most ? graded.length : graded.findLastIndex(({ grade }) => grade !== last.grade) + 1;
  const isMixed = graded.slice(0, start).some(({ grade }) => grade !== most);
  const periods = isMixed ? [] : graded.slice(start).map(({ period }) => period);
  return { most, newest: periods.length === 0 ? null : { periods, grade: last.grade }, isMixed };
}

/** The same as releases before 2026.25.0 say it: the newest period alone, and of no other that its grade is another. */
export function rowGradeThen(cells: readonly GradedCell[]): RowGrade | null {
  const graded = gradedOf(cells);
  const last = graded.at(-1);
  if (last === undefined) return null;
  const most = mostOf(graded);
  return { most, newest: last.grade === most ? null : { periods: [last.period], grade: last.grade }, isMixed: false };
}

function gradedOf(cells: readonly GradedCell[]): { period: string; grade: Grade }[] {
  return cells.flatMap(({ period, grade }) => (grade === null ? [] : [{ period, grade }]));
}

function mostOf(graded: readonly { grade: Grade }[]): Grade {
  const count = (of: Grade) => graded.filter(({ grade }) => grade === of).length;
  return GRADES.reduce((best, one) => (count(one) > count(best) ? one : best));
}
