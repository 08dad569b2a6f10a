import type { Line } from "../chartSpec/chartSpec.ts";

/**
 * A line in stretches of one look: `same` says whether the stretch that leads to a point looks like the one before it.
 * Neighbouring stretches share their end point, so that the line has no gaps; a lone point is a stretch of its own.
 */
export function segments<T>(points: T[], same: (index: number) => boolean): T[][] {
  const runs: T[][] = [];
  for (const [i, point] of points.entries()) {
    const run = runs.at(-1);
    const before = points[i - 1];
    if (run && before !== undefined && (run.length === 1 || same(i))) run.push(point);
    else runs.push(before === undefined ? [point] : [before, point]);
  }
  return runs;
}

/** Whether a line is of one count of both partners: a measure, or what it is held against. */
export function isOfCount({ role = "years" }: Pick<Line, "role">): boolean {
  return role !== "years";
}

/**
 * Whether the stretch that leads to a point of a record is drawn broken: on an estimated line every one, on others those that lead to or
 * from a point of low reliability.
 */
export function isBroken({ broken, points }: Pick<Line, "broken" | "points">, index: number): boolean {
  return broken || points.slice(Math.max(0, index - 1), index + 1).some((point) => point.unreliable);
}
