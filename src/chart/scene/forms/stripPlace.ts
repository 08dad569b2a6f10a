import type { Learnt } from "./learnt.ts";

/** Where a strip's data stand: from the end of the names at the left to the right edge, and what turns values into pixels. */
export interface StripPlace extends Pick<Learnt, "isAiry" | "isWhole" | "isKept" | "isSpaced"> {
  x: (value: number) => number;
  /** Width of the names of tracks; 0 where they stand above their ticks. */
  names: number;
  width: number;
  /** Where the axis of values begins. */
  axis: number;
}
