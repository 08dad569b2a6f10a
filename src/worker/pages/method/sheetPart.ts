import type { Edition } from "../../../edition/edition.ts";
import type { Chart } from "../../../model/chart.ts";
import { type BalanceSheet, balanceSheet } from "../../../model/dimensions/balanceSheet.ts";
import type { DimensionRow, GroundedCell } from "../../../model/dimensions/dimension.ts";
import type { Vintage } from "../../../model/vintage.ts";

/** What each part of the section about the balance sheet is made of. */
export interface SheetPart {
  edition: Edition;
  vintage: Vintage;
  /** The balance sheet of all years of the vintage. */
  sheet: BalanceSheet;
}

/** The chart that draws the balance sheet; undefined in releases that have none, and these say nothing of it. */
export function sheetChart({ catalog }: Edition): Chart | undefined {
  return catalog.charts.find(({ kind }) => kind === "sheet");
}

/** The balance sheet for the page. */
export function sheetPart(edition: Edition, vintage: Vintage): SheetPart {
  return { edition, vintage, sheet: balanceSheet(edition.catalog, { vintage, from: null, to: null }) };
}

/** The own cells of a row that have a count, in order of time. */
export function countedCells({ cells }: DimensionRow): GroundedCell[] {
  return cells.filter(({ preferred, strength }) => preferred && strength !== null);
}
