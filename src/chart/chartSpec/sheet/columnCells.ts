import type { Edition } from "../../../edition/edition.ts";
import type { ChartView } from "../../../model/chartView.ts";
import { type ColumnCell, columnCell } from "../../../model/dimensions/column.ts";
import type { DimensionRow } from "../../../model/dimensions/dimension.ts";
import type { DetailCard } from "../detailCard.ts";
import type { Cell, CellLook } from "../formPanel.ts";
import { sheetNames } from "../sheetNames.ts";
import { cellOf, lookOf, partnerOf } from "./cellLook.ts";
import type { DrawnCell } from "./drawnCells.ts";
import { cellCard } from "./sheetCard.ts";

/** Some years of a row, both ends included. */
export interface Span {
  from: number;
  to: number;
}

/** A row with the cells of it that are drawn. */
export interface RowInView {
  row: DimensionRow;
  own: readonly DrawnCell[];
  view: ChartView;
}

/**
 * Several years of a row in one cell, as wide as those of them that are counted: what most of them say, of tallies their sum, and of shares
 * and other counts the last one, which stands for all. Nothing where no year has a cell.
 */
export function columnCells(edition: Edition, { row, own, view }: RowInView, span: Span): Cell[] {
  const within = own.filter(({ year }) => year >= span.from && year <= span.to);
  const counted = within.filter(({ isStandIn }) => !isStandIn);
  const column = columnCell(row.cells, span);
  const last = counted.at(-1) ?? within.at(-1);
  if (!last) return [];
  const years: Span = { from: column.first ?? within[0]?.year ?? span.from, to: column.last ?? last.year };
  const look = counted.length === 0 ? "other" : columnLook(column, last);
  const size = span.to - span.from + 1;
  const extent = { from: (years.from - span.from) / size, to: (years.to + 1 - span.from) / size };
  return [
    {
      id: `${row.dimension}.${span.from}`,
      at: String(span.from),
      ...shownIn(edition, look, { column, counted, last }),
      extent: look === "counted" || look === "zero" || look === "few" ? { from: 0, to: 1 } : extent,
      isBreak: false,
      isRough: false,
      card: { ...cellCard(edition, last.cell, view), ...columnSays(edition, look, { column, counted, years, row }) },
    },
  ];
}

interface Column {
  column: ColumnCell;
  counted: readonly DrawnCell[];
}

function columnLook({ strength }: ColumnCell, last: DrawnCell): CellLook {
  return strength === "clear" || strength === "slight" || strength === "even" || strength === "few" ? strength : lookOf(last.cell, false);
}

function isOfMost(look: CellLook): boolean {
  return look === "clear" || look === "slight" || look === "even";
}

function shownIn(edition: Edition, look: CellLook, { column, counted, last }: Column & { last: DrawnCell }): ReturnType<typeof cellOf> {
  if (isOfMost(look)) return { look, partner: partnerOf(edition.catalog.subject, column.side), share: null, text: null };
  const shown = cellOf(edition, last.cell, look);
  const { irn, isr } = sums(counted);
  return look === "zero" ? { ...shown, text: edition.words.kit.number(irn + isr) } : shown;
}

function sums(counted: readonly DrawnCell[]): { irn: number; isr: number } {
  const sum = (side: "irn" | "isr") => counted.reduce((all, { cell }) => all + (cell[side] ?? 0), 0);
  return { irn: sum("irn"), isr: sum("isr") };
}

/** What a column opens to beside its last cell's words: what most of its years say, or the sum of a tally. */
function columnSays(
  edition: Edition,
  look: CellLook,
  { column, counted, years, row }: Column & { years: Span; row: DimensionRow },
): Partial<DetailCard> {
  const { sheet } = edition.words;
  const names = { ...sheetNames(edition), title: sheet.dimension[row.dimension] };
  const span = sheet.column(years.from, years.to);
  if (isOfMost(look)) return sheet.columnCard(span, column, names);
  return look === "zero" ? sheet.tallyCard(span, sums(counted), names) : {};
}
