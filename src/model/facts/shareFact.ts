import type { Observation } from "../observation.ts";

/** A year in which nobody has the largest share for certain. */
export interface NoneLargest {
  year: number;
  rows: Observation[];
  /** Codes of the countries whose shares are about even; empty where it is not known, and not told in releases before 2026.21.0. */
  even?: string[];
}

/** Who has the largest share in one count, as runs of periods that end in neighboring years. */
export interface LargestShareFact {
  kind: "largest_share";
  reporter: string;
  /** With the years in which the first and the last period end; none where a rougher count alone tells of the years in view. */
  runs: ShareRun[];
  /** What a rougher count says of later periods; null where none does, and in releases before 2026.16.0. */
  later: { runs: ShareRun[]; none: NoneLargest[] } | null;
}

/** Periods that end in neighboring years, in which one country has the largest share: the years in which the first and the last one end. */
export interface ShareRun {
  counterpart: string;
  rows: Observation[];
  first: number;
  last: number;
}
