import type { ChartView } from "../../../model/chartView.ts";
import type { BalanceSheet, SheetQuery } from "../../../model/dimensions/balanceSheet.ts";
import type { DimensionRow, GroundedCell } from "../../../model/dimensions/dimension.ts";
import { standIn } from "../../../model/dimensions/standIn.ts";
import { yearOf } from "../../../model/dimensions/year.ts";
import { groupBy } from "../../../model/groupBy.ts";

/** A cell that has a place in the picture: the row's own of a year, or one of another measure in its stead. */
export interface DrawnCell {
  row: DimensionRow;
  cell: GroundedCell;
  /** The year in which its period ends. */
  year: number;
  /** Of another measure, in a year that the row's own does not count: drawn dashed. */
  isStandIn: boolean;
}

/** What a view of the chart asks of the balance sheet. */
export function sheetQuery({ vintage, from, to }: ChartView): SheetQuery {
  return { vintage, from: from === null ? null : `${from}-01-01`, to: to === null ? null : `${to}-12-31` };
}

/** The cells of a sheet that are drawn, row after row in order of time; years without a count have none. */
export function cellsDrawn({ rows, first, last }: BalanceSheet): DrawnCell[] {
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  return rows.flatMap((row) => {
    const byYear = groupBy(row.cells, ({ period }) => String(yearOf(period)));
    return years.flatMap((year): DrawnCell[] => {
      const cells = byYear.get(String(year)) ?? [];
      const own = cells.find(({ preferred, strength }) => preferred && strength !== null);
      if (own) return [{ row, cell: own, year, isStandIn: false }];
      const other = standIn(cells, year);
      return other ? [{ row, cell: other, year, isStandIn: true }] : [];
    });
  });
}

/** The years of the picture: from the first that has a cell to the last of the view. */
export function drawnYears(drawn: readonly DrawnCell[], { first, last }: BalanceSheet): { first: number; last: number } {
  return { first: drawn.length === 0 ? first : Math.min(...drawn.map(({ year }) => year)), last };
}
