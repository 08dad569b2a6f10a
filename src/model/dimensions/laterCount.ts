import type { BalanceSheet } from "./balanceSheet.ts";
import type { GroundedCell } from "./dimension.ts";
import type { NotClaimed } from "./sentence.ts";
import { sideOf } from "./strength.ts";
import { yearOf } from "./year.ts";

/**
 * The newest cell of another count of both countries that has a side, where a row says nothing as its own count ended before it; null where
 * there is none.
 */
export function laterCount(sheet: BalanceSheet, { dimension, reason, cell }: NotClaimed): GroundedCell | null {
  if (reason !== "count_ended" || cell === null) return null;
  const cells = sheet.rows.find((row) => row.dimension === dimension)?.cells ?? [];
  const later = cells.filter(
    (one) => !one.preferred && one.state === "both" && sideOf(one) !== null && yearOf(one.period) > yearOf(cell.period),
  );
  return later.sort((a, b) => yearOf(b.period) - yearOf(a.period))[0] ?? null;
}
