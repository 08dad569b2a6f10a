import type { Catalog } from "../../../model/catalog.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { DrawnCell } from "./drawnCells.ts";

/**
 * Whether a row's own count begins anew with this year. Release 2026.24.0 has the line behind the last year of the former count, before years
 * that another count fills and of which what it says does not hold; those before it mark each year that is counted anew.
 *
 * @param own all years of the row that are drawn
 */
export function isCountedAnew(catalog: Catalog, own: readonly DrawnCell[], drawn: DrawnCell): boolean {
  if (isOlderThan(catalog.release, "2026.24.0")) return isAnew(drawn);
  const first = Math.min(...own.filter(isAnew).map(({ year }) => year));
  if (!Number.isFinite(first)) return false;
  if (!isOlderThan(catalog.release, "2026.25.0")) return drawn.year === first;
  const former = own.filter(({ year, isStandIn }) => !isStandIn && year < first).map(({ year }) => year);
  const behind = own.map(({ year }) => year).filter((year) => year > Math.max(...former));
  return drawn.year === (former.length === 0 ? first : Math.min(...behind));
}

/** Whether the figures of a cell are said to be counted in a new way. */
export function isAnew({ cell }: DrawnCell): boolean {
  return cell.caution.includes("roll_calls_doubled");
}

/** The year before which a row's own count begins anew, if it is drawn; null where it does not. */
function yearCountedAnew(catalog: Catalog, own: readonly DrawnCell[]): number | null {
  return own.find((drawn) => isCountedAnew(catalog, own, drawn))?.year ?? null;
}

/** Some years, both ends included, as those of one count each; releases before 2026.25.0 join them. */
export function countsIn(catalog: Catalog, own: readonly DrawnCell[], span: { from: number; to: number }): { from: number; to: number }[] {
  const anew = isOlderThan(catalog.release, "2026.25.0") ? null : yearCountedAnew(catalog, own);
  if (anew === null || anew <= span.from || anew > span.to) return [span];
  return [
    { from: span.from, to: anew - 1 },
    { from: anew, to: span.to },
  ];
}

/** Whether the line of a new count stands before the cell of several years that begins with this one; in releases before 2026.25.0 it never does. */
export function isBreakBefore(catalog: Catalog, own: readonly DrawnCell[], first: DrawnCell | undefined): boolean {
  return first !== undefined && !isOlderThan(catalog.release, "2026.25.0") && isCountedAnew(catalog, own, first);
}
