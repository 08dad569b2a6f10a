import type { Catalog } from "../../../model/catalog.ts";
import { isBeforeThirteenthReading } from "../../../model/thirteenthReading.ts";
import type { DrawnCell } from "./drawnCells.ts";

/**
 * Whether a row's own count begins anew before this year: behind the last year of the former one, also where another count fills years between,
 * as on the page of the votes. Releases before 2026.24.0 mark each year that is counted anew.
 *
 * @param own all years of the row that are drawn
 */
export function isCountedAnew(catalog: Catalog, own: readonly DrawnCell[], drawn: DrawnCell): boolean {
  if (isBeforeThirteenthReading(catalog.release)) return isAnew(drawn);
  const first = Math.min(...own.filter(isAnew).map(({ year }) => year));
  if (!Number.isFinite(first)) return false;
  const former = own.filter(({ year, isStandIn }) => !isStandIn && year < first).map(({ year }) => year);
  const behind = own.map(({ year }) => year).filter((year) => year > Math.max(...former));
  return drawn.year === (former.length === 0 ? first : Math.min(...behind));
}

function isAnew({ cell }: DrawnCell): boolean {
  return cell.caution.includes("roll_calls_doubled");
}
