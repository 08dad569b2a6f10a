import type { Edition } from "../../../edition/edition.ts";
import { isCustomsBound } from "../../../model/dimensions/customsBound.ts";
import type { GroundedCell } from "../../../model/dimensions/dimension.ts";
import { isOfAmounts } from "../../../model/dimensions/oneCountry.ts";
import { openSide } from "../../../model/dimensions/openSide.ts";
import { goodsStrength, sideOf } from "../../../model/dimensions/strength.ts";
import { yearOf } from "../../../model/dimensions/year.ts";
import { seriesOfId } from "../../../model/observation.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { Statement } from "../chartSpec.ts";
import { sheetNames } from "../sheetNames.ts";
import type { PairRow } from "./pairRow.ts";

/** What makes the side of another count less than certain. */
const UNSURE = ["doubtful_figure", "contested_part_of_trade", "contested_part_of_trade_of_irn"] as const;

/**
 * Which country other counts point to in the years after the last of a row of amounts, and in which they leave it open: a count that ends early
 * says nothing of them. Releases before 2026.29.0 have it below the picture alone.
 */
export function laterCounts(edition: Edition, row: PairRow | null): Statement[] {
  const { catalog, words } = edition;
  const last = row?.cells.at(-1);
  if (row === null || last === undefined || !isOfAmounts(row.row.dimension) || isOlderThan(catalog.release, "2026.29.0")) return [];
  const later = [...row.standIns, ...row.unsided].filter(({ period }) => yearOf(period) > yearOf(last.period));
  const sided = later.filter(hasSide);
  if (sided.length === 0) return [];
  const toward = (["irn", "isr"] as const).flatMap((side) => {
    const own = sided.filter((cell) => sideOf(cell) === side);
    const unsure = own.filter(({ caution }) => UNSURE.some((one) => caution.includes(one)));
    return own.length === 0 ? [] : [{ side, years: yearsOf(own), unsure: yearsOf(unsure) }];
  });
  const [part] = toward.length === 1 && sided.every(isCustomsBound) ? toward : [];
  const rows = [...new Set(later.flatMap((cell) => cell.rows))];
  const isOne = new Set(rows.map(seriesOfId)).size === 1 && !isOlderThan(catalog.release, "2026.30.0");
  const fact = { isOne, part: part?.side ?? null, toward, open: yearsOf(later.filter((cell) => !hasSide(cell))) };
  return [{ part: "finding", text: words.pair.laterCounts(fact, sheetNames(edition)), rows }];
}

/** Whether a cell is on a side: two figures that are about equal are on none, unless one of them only has a bound. */
function hasSide(cell: GroundedCell): boolean {
  const { lean, irn, isr } = cell;
  if (lean === null || irn === null || isr === null) return false;
  return openSide(cell) !== null || goodsStrength(irn, isr) !== "even";
}

function yearsOf(cells: readonly GroundedCell[]): number[] {
  return cells.map(({ period }) => yearOf(period)).sort((a, b) => a - b);
}
