import type { Sign } from "./codingSigns.ts";

/** The signs of every run of a grid, year by year: how many runs have each. */
export interface SignCount {
  runs: number;
  positive: number[];
  negative: number[];
}

/** What the runs of both grids of the balance say of a view, whatever method it is shown by. */
export interface RunSigns {
  variants: SignCount;
  extremes: SignCount;
}

/** Counts signs of runs that cover the same years. */
export function countSigns(runs: number[][]): SignCount {
  const [first = []] = runs;
  const count = { runs: runs.length, positive: first.map(() => 0), negative: first.map(() => 0) };
  for (const run of runs) {
    run.forEach((sign, i) => {
      if (sign === 0) return;
      const signs = sign > 0 ? count.positive : count.negative;
      signs[i] = (signs[i] ?? 0) + 1;
    });
  }
  return count;
}

/** For each year the sign that all runs share; 0 where they differ, or one of them has none. */
export function commonSigns({ runs, positive, negative }: SignCount): Sign[] {
  return positive.map((n, i) => (n === runs ? 1 : negative[i] === runs ? -1 : 0));
}

/** Share of the runs, 0 to 1, that have a sign in a year. */
export function shareOf({ runs, positive, negative }: SignCount, i: number, sign: number): number {
  return ((sign > 0 ? positive[i] : negative[i]) ?? 0) / runs;
}
