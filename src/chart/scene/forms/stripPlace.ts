/** Where a strip's data stand: from the end of the names at the left to the right edge, and what turns values into pixels. */
export interface StripPlace {
  x: (value: number) => number;
  /** Width of the names of tracks; 0 where they stand above their ticks. */
  names: number;
  width: number;
  /** Where the axis of values begins. */
  axis: number;
  /** Words keep clear of that, and years stand on one side of their ticks where there is room. Not before release 2026.9.0. */
  isAiry: boolean;
  /** A year for which there is no room beside its tick stands below it. Not before release 2026.26.0. */
  isWhole: boolean;
  /** Where names stand above their ticks, one stands beside them if it has room, and tracks are lower. Not before release 2026.27.0. */
  isCompact: boolean;
  /** Years in Persian digits in a line below their ticks stand off each other in whatever font a reader has. Not before release 2026.28.0. */
  isSpaced: boolean;
}
