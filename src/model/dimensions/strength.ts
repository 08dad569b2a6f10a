import type { Side, State, Strength } from "./dimension.ts";
import { jeffreysBelow, jeffreysInterval } from "./jeffreysInterval.ts";
import { THRESHOLDS, type Thresholds } from "./thresholds.ts";

/** The three readings of the votes of one year, negative or below a half towards the first partner. */
export interface VotesReadings {
  /** Agreement beyond that of the average other member, with the second partner less with the first; −2 to 2, mostly −0.5 to 0.5. */
  excess: number;
  /** Its 90% interval over roll calls. */
  low: number;
  high: number;
  /** Share of the other members that stand nearer the first partner than the subject does, 0 to 1. */
  rank: number | null;
  /** Place between the two by ideal points, beyond that of the average other member; −2 to 2. Null where none is published. */
  ideal: number | null;
}

/**
 * Votes: clear where the interval excludes 0, the rank lies beyond 40/60 and the ideal points have the sign; slight where the excess is at
 * least 0.05 from 0 and all three readings have one sign; else even, also where a reading is missing.
 *
 * Ideal points nearer to 0 than 0.05 have no sign, for slight as for clear: that leaves 2008 even (−0.18, rank 0.46, −0.048), as the
 * referee's list has it; read to the letter his rule would call it slight.
 */
export function votesStrength(readings: VotesReadings, by: Thresholds = THRESHOLDS): Strength {
  const { excess, rank } = readings;
  const passed = votesTests(readings, by);
  if (passed.interval && passed.rank && passed.ideal) return "clear";
  const isOneSign = passed.ideal && rank !== null && Math.sign(rank - 0.5) === Math.sign(excess);
  return isOneSign && Math.abs(excess) >= by.votes_least_excess ? "slight" : "even";
}

/**
 * Which of the three tests of a clear year the votes of a year pass: the interval excludes 0, the rank lies beyond 40/60 on the same side, and
 * the ideal points lie on it too. Clear is where all three do.
 */
export function votesTests(
  { excess, low, high, rank, ideal }: VotesReadings,
  by: Thresholds = THRESHOLDS,
): Record<"interval" | "rank" | "ideal", boolean> {
  const sign = Math.sign(excess);
  return {
    interval: low > 0 || high < 0,
    rank: rank !== null && (sign < 0 ? rank < by.votes_rank : sign > 0 && rank > 1 - by.votes_rank),
    ideal: ideal !== null && Math.abs(ideal) >= by.votes_least_ideal_excess && Math.sign(ideal) === sign,
  };
}

/** Goods: clear where one partner has at least twice the other, slight from a lean of 0.1 on, else even. One zero is one-sided. */
export function goodsStrength(irn: number, isr: number, by: Thresholds = THRESHOLDS): Strength {
  const [less, more] = [Math.min(irn, isr), Math.max(irn, isr)];
  if (less === 0) return more === 0 ? "even" : "one_sided";
  if (more >= by.goods_clear_times * less) return "clear";
  return Math.abs(leanOf(irn, isr) ?? 0) >= by.goods_slight_lean ? "slight" : "even";
}

/**
 * Visits of one window: few below 5, even where the counts differ by one at most, clear where the interval excludes 0 and would do so too had
 * the search missed two of the country with fewer, else slight.
 */
export function visitsStrength(irn: number, isr: number, by: Thresholds = THRESHOLDS): Strength {
  if (irn + isr < by.visits_least) return "few";
  if (Math.abs(isr - irn) <= by.visits_even_difference) return "even";
  const [more, less] = [Math.max(irn, isr), Math.min(irn, isr) + by.visits_missed];
  return jeffreysBelow(more, less, 1 / 2) < (1 - by.visits_interval) / 2 ? "clear" : "slight";
}

/** The 90% interval of the lean of two counts: that of the second partner's share, from 0…1 to −1…1. */
export function leanInterval(irn: number, isr: number, by: Thresholds = THRESHOLDS): { low: number; high: number } {
  const { low, high } = jeffreysInterval(isr, irn, by.visits_interval);
  return { low: 2 * low - 1, high: 2 * high - 1 };
}

/** (isr − irn) / (isr + irn) of two amounts of one count, −1 to 1; null where both are 0. */
export function leanOf(irn: number, isr: number): number | null {
  return irn + isr === 0 ? null : (isr - irn) / (isr + irn);
}

/** The side on which a cell lies, however weakly; null where it lies on none. */
export function sideOf({ state, lean }: { state: State; lean: number | null }): Side | null {
  if (state === "irn_only") return "irn";
  if (state === "isr_only") return "isr";
  if (lean === null || lean === 0) return null;
  return lean < 0 ? "irn" : "isr";
}
