import type { Edition } from "../../../edition/edition.ts";
import { isCustomsBound } from "../../../model/dimensions/customsBound.ts";
import type { GroundedCell } from "../../../model/dimensions/dimension.ts";
import { yearOf } from "../../../model/dimensions/year.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { Statement } from "../chartSpec.ts";
import type { PairRow } from "./pairRow.ts";

/**
 * Of which years another count has both partners, behind the years of the records, and in which of them it has no side. What customs prove is
 * said year by year elsewhere. Releases before 2026.25.0 do not say it.
 */
export function otherCount({ catalog, words }: Edition, row: PairRow | null): Statement[] {
  if (row === null || isOlderThan(catalog.release, "2026.25.0")) return [];
  const cells = [...row.standIns.filter((cell) => !isCustomsBound(cell)), ...row.unsided];
  if (cells.length === 0) return [];
  const text = words.pair.otherCount(yearsOf(cells), yearsOf(row.unsided));
  return [{ part: "ends", text, rows: [...new Set(cells.flatMap(({ rows }) => rows))] }];
}

function yearsOf(cells: readonly GroundedCell[]): number[] {
  return cells.map(({ period }) => yearOf(period)).sort((a, b) => a - b);
}

/** What a year without a point lacks: a count, unless it has another one without a side. */
export function floorOf({ catalog, words }: Edition, row: PairRow | null): string {
  const hasOther = row !== null && row.unsided.length > 0 && !isOlderThan(catalog.release, "2026.25.0");
  return hasOther ? words.pair.floorBeside : words.pair.floor;
}
