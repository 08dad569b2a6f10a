import type { Side } from "./dimension.ts";

/** What other counts say of the years after the last of a row's own count. */
export interface LaterCounts {
  /** Whether it is a single count that says so; not told in releases before 2026.30.0. */
  isOne: boolean;
  /** The country of whose trade they have a part alone, where all that have a side do; else null. */
  part: Side | null;
  /** Which country they point to in which years, in order, and in which of these that is not certain. */
  toward: { side: Side; years: number[]; unsure: number[] }[];
  /** Years of which they leave it open. */
  open: number[];
}
