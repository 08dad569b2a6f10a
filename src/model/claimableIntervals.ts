import type { Partner } from "./event.ts";
import type { BalanceRow } from "./sensitivity.ts";

/** Consecutive years in which the same direction may be claimed; both ends are included. */
export interface YearInterval {
  direction: Partner;
  from: number;
  to: number;
}

/** The intervals of years in which one direction may be claimed, in order of time. */
export function claimableIntervals(rows: Pick<BalanceRow, "year" | "direction">[]): YearInterval[] {
  const stretches: YearInterval[] = [];
  for (const { year, direction } of rows) {
    const last = stretches.at(-1);
    if (direction === null) continue;
    if (last && last.direction === direction && last.to === year - 1) last.to = year;
    else stretches.push({ direction, from: year, to: year });
  }
  return stretches;
}
