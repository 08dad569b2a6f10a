import type { Dimension, GroundedCell } from "./dimension.ts";
import { CUSTOMS_BOUND, ONE_COUNTRY, REGISTER_ARMS_SHARE } from "./measure.ts";
import { yearOf } from "./year.ts";

/** The measure that may stand, marked as another one, where a row's own has no count. */
const STAND_INS: Partial<Record<Dimension, string>> = {
  votes: "un-ideal-point-excess",
  goods_sold: CUSTOMS_BOUND,
  goods_bought: "trade-baci-imports",
  arms: REGISTER_ARMS_SHARE,
};

/**
 * The cell of another measure that may be drawn in a year in which a row's own measure has no count, dashed, or outlined where one country
 * alone is counted; null where the year has one, or no such cell. It shows its side and no strength, says nothing in the sentence and is never the latest.
 *
 * @param cells all cells of one row, or all that it has in the year
 */
export function standIn(cells: readonly GroundedCell[], year: number): GroundedCell | null {
  const ofYear = cells.filter(({ period }) => yearOf(period) === year);
  if (ofYear.some(({ preferred, strength }) => preferred && strength !== null)) return null;
  const of = (name: string | undefined) => ofYear.find(({ measure }) => measure === name);
  return of(ofYear[0] && STAND_INS[ofYear[0].dimension]) ?? of(ONE_COUNTRY) ?? null;
}
