import type { Catalog } from "../catalog.ts";
import { isOlderThan } from "../turn.ts";
import type { Vintage } from "../vintage.ts";
import type { GroundedCell } from "./dimension.ts";
import { votesTests } from "./strength.ts";
import { THRESHOLDS } from "./thresholds.ts";
import { yearReadings } from "./voteReadings.ts";
import { yearOf } from "./year.ts";

/** The tests that the votes of a year have to pass to be clear on a side, and to have one at all: the last. */
const VOTES_TESTS = ["interval", "rank", "ideal", "excess"] as const;
/** One of them: the interval of the votes, the rank among the members, the ideal points, the size of the excess. */
export type VotesTest = (typeof VOTES_TESTS)[number];

/** A test with the years that it keeps from being clear. */
export interface FailedTest {
  test: VotesTest;
  years: number[];
  /** Ids of the figures that it looked at in these years. */
  rows: string[];
}

/**
 * Which test speaks against a side in the years of the votes that are not clear; a test that fails in none is not there. Releases before
 * 2026.23.0 do not name the size of the excess.
 */
export function votesAgainst(catalog: Catalog, vintage: Vintage, cells: readonly GroundedCell[]): FailedTest[] {
  const open = cells.filter(({ preferred, strength }) => preferred && (strength === "slight" || strength === "even"));
  const years = open.flatMap((cell) => {
    const { excess, rank, ideal } = yearReadings(catalog, vintage, yearOf(cell.period));
    if (excess === null || excess.low === null || excess.high === null) return [];
    const { value, low, high } = excess;
    const isTold = !isOlderThan(catalog.release, "2026.23.0");
    const passed = {
      ...votesTests({ excess: value, low, high, rank: rank?.value ?? null, ideal: ideal?.value ?? null }),
      excess: !isTold || Math.abs(value) >= THRESHOLDS.votes_least_excess,
    };
    const looked = { interval: [excess], rank: [excess, rank], ideal: [excess, ideal], excess: [excess] };
    return [{ year: yearOf(cell.period), passed, looked }];
  });
  return VOTES_TESTS.flatMap((test) => {
    const failed = years.filter(({ passed }) => !passed[test]);
    const rows = failed.flatMap(({ looked }) => looked[test].flatMap((figure) => figure?.id ?? []));
    return failed.length === 0 ? [] : [{ test, years: failed.map(({ year }) => year), rows: [...new Set(rows)] }];
  });
}
