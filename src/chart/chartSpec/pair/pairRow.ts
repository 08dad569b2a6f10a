import type { Catalog } from "../../../model/catalog.ts";
import type { Chart } from "../../../model/chart.ts";
import { type BalanceSheet, balanceSheet } from "../../../model/dimensions/balanceSheet.ts";
import type { DimensionRow, GroundedCell } from "../../../model/dimensions/dimension.ts";
import { isPrintedZero } from "../../../model/dimensions/printedZero.ts";
import { standIn } from "../../../model/dimensions/standIn.ts";
import { yearOf } from "../../../model/dimensions/year.ts";
import type { Vintage } from "../../../model/vintage.ts";

/** The row of the balance sheet that a chart opens, with what of it is drawn. */
export interface PairRow {
  /** The balance sheet with this row alone. */
  sheet: BalanceSheet;
  row: DimensionRow;
  /** Cells of the row's own measure that have a lean, or since 2026.18.0 a printed 0 on one side, in order of time. */
  cells: GroundedCell[];
  /** Cells of another count in years that the row's own does not have, where their lean is in the same unit; in order of time. */
  standIns: GroundedCell[];
  /** Such cells that have figures of both partners and no lean: too high a figure leaves open who has more. They are not drawn. */
  unsided: GroundedCell[];
}

/**
 * The row whose own chart it is; null where it is of none, or where the row has no lean in view, as disputes have none.
 *
 * @param chart with the years of the view: `from` is the first, `to` the one after the last
 */
export function pairRow(catalog: Catalog, chart: Pick<Chart, "row" | "from" | "to">, vintage: Vintage): PairRow | null {
  if (chart.row === null) return null;
  const sheet = balanceSheet(catalog, { vintage, from: `${chart.from}-01-01`, to: `${chart.to - 1}-12-31`, rows: [chart.row] });
  const [row] = sheet.rows;
  const cells = row?.cells.filter((cell) => cell.preferred && (cell.lean !== null || isPrintedZero(catalog, cell))) ?? [];
  const unit = cells[0]?.unit;
  if (row === undefined || unit === undefined) return null;
  const years = Array.from({ length: sheet.last - sheet.first + 1 }, (_, i) => sheet.first + i);
  const others = years.flatMap((year) => standIn(row.cells, year) ?? []).filter((cell) => cell.unit === unit);
  return {
    sheet,
    row,
    cells,
    standIns: others.filter(({ lean }) => lean !== null),
    unsided: others.filter(({ lean, irn, isr }) => lean === null && irn !== null && isr !== null),
  };
}

/** Splits things of one year each, in order of time, into runs without a gap; a run also ends before a thing that begins anew after the one before it. */
export function yearRuns<T extends { period: string }>(
  things: readonly T[],
  beginsAnew: (thing: T, before: T) => boolean = () => false,
): T[][] {
  const runs: T[][] = [];
  for (const thing of things) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && yearOf(thing.period) === yearOf(before.period) + 1 && !beginsAnew(thing, before)) run.push(thing);
    else runs.push([thing]);
  }
  return runs;
}
