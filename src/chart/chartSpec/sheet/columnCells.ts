import type { Edition } from "../../../edition/edition.ts";
import type { Catalog } from "../../../model/catalog.ts";
import type { ChartView } from "../../../model/chartView.ts";
import { type ColumnCell, columnCell } from "../../../model/dimensions/column.ts";
import type { DimensionRow } from "../../../model/dimensions/dimension.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { isSince } from "../../../model/version.ts";
import type { Cell, CellLook } from "../formPanel.ts";
import { sheetNames } from "../sheetNames.ts";
import { besideItsYears, yearsTold } from "./besideItsYears.ts";
import { cellOf, lookOf, partnerOf } from "./cellLook.ts";
import { columnCard, isFewInMost, isOfMost } from "./columnCard.ts";
import { sums, withAllSources } from "./columnFigures.ts";
import { type Extent, type StandInRun, spread, standInRuns } from "./columnParts.ts";
import { countsIn, isBreakBefore } from "./countedAnew.ts";
import type { DrawnCell } from "./drawnCells.ts";
import { evenLook } from "./evenly.ts";
import { isInWindows } from "./inWindows.ts";
import { isMostlyRough } from "./roughYear.ts";
import { type CardWords, cellCard, cellSays } from "./sheetCard.ts";
import { withPercent } from "./withPercent.ts";

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

/** The first release in which a column says no more than its last year does, and years that another count fills have a cell of their own. */
const LAST_YEAR_FROM = "2026.8.0";

/**
 * Several years of a row in one cell, as wide as those of them that are counted: what most of them say, of tallies their sum, and of shares
 * the last one, which stands for all. Years before and behind them that another count fills, or of which one country alone is counted, have a
 * cell beside it for each of the two, and so has a single year; where the row's own count begins anew, each of the two counts has its cells.
 * Nothing where no year has a cell.
 */
export function columnCells(edition: Edition, of: RowInView, span: Span): Cell[] {
  const column = columnIn(edition, of, span);
  if (column === null) return [];
  if (isOlderThan(edition.catalog.release, "2026.18.0")) return formerColumnCells(edition, of, span, column);
  const parts = countsIn(edition.catalog, of.own, span).flatMap((part) => partsOf(edition, of, span, part));
  const places = spread(parts.map(({ extent }) => extent));
  const cells = parts.map(({ cellIn }, i) => cellIn(places[i] ?? EVERY, parts.length === 1));
  return cells.length < 2 ? cells : cells.map((cell, i) => besideItsYears(edition, cell, parts[i]?.years ?? ""));
}

/** A cell to come: the part of its column that its years take, and what it is in the part that it is given. */
interface Part {
  extent: Extent;
  /** The years that its card is about, in words. */
  years: string;
  cellIn: (extent: Extent, isAlone: boolean) => Cell;
}

/** The cells of some years of a column in which a row's own count is one. */
function partsOf(edition: Edition, of: RowInView, span: Span, within: Span): Part[] {
  const column = columnIn(edition, of, within);
  if (column === null) return [];
  const { counted, years, look } = column;
  const drawn = of.own.filter(({ year }) => year >= within.from && year <= within.to);
  const others = counted.length === 0 ? drawn : drawn.filter(({ isStandIn }) => isStandIn);
  const isBefore = ({ year }: DrawnCell) => counted.length === 0 || year < years.from;
  const otherParts = (some: readonly DrawnCell[]) =>
    standInRuns(edition.catalog, some).map(({ cells }): Part => {
      const extent = extentOf({ from: cells[0].year, to: (cells.at(-1) ?? cells[0]).year }, span);
      const { period } = (cells.at(-1) ?? cells[0]).cell;
      return { extent, years: edition.words.periodInWords(period), cellIn: (place) => standInsCell(edition, cells, { of, span }, place) };
    });
  const own: Part = {
    extent: extentOf(years, span),
    years: yearsTold(edition, column),
    cellIn: (place, isAlone) => {
      const isWhole = isAlone && (look === "counted" || look === "zero" || look === "few");
      return ownCell(edition, of, { span, within, column, extent: isWhole ? EVERY : place });
    },
  };
  const after = counted.length === 0 ? [] : others.filter(({ year }) => year > years.to);
  return [...otherParts(others.filter(isBefore)), ...(counted.length === 0 ? [] : [own]), ...otherParts(after)];
}

const EVERY: Extent = { from: 0, to: 1 };

/** The cell of the years that the row's own measure counts; `within`: those in which it is one count. */
function ownCell(
  edition: Edition,
  { row, own, view }: RowInView,
  { span, within, column, extent }: { span: Span; within: Span; column: Column; extent: Extent },
): Cell {
  const { catalog } = edition;
  return {
    id: `${row.dimension}.${isBeginTaken(catalog, own, { span, within }) ? column.years.from : span.from}`,
    at: String(span.from),
    ...shownIn(edition, column),
    extent,
    isBreak: isBreakBefore(catalog, own, column.counted[0]),
    isRough: !isOlderThan(catalog.release, "2026.16.0") && isMostlyRough(catalog, column.counted),
    card: cellCard(
      edition,
      isOfMost(column.look) ? withAllSources(edition, column.last.cell, column.counted) : column.last.cell,
      view,
      columnSays(edition, column, row),
    ),
  };
}

/** Whether another cell of the column has the id of its first year, as one of another count, or of the count before; in releases before 2026.25.0 two may have it. */
function isBeginTaken(catalog: Catalog, own: readonly DrawnCell[], { span, within }: { span: Span; within: Span }): boolean {
  const isOther = own.some(({ year, isStandIn }) => isStandIn && year === span.from);
  return within.from !== span.from || (isOther && !isOlderThan(catalog.release, "2026.25.0"));
}

/** The same in releases before 2026.18.0: a single year beside others has no cell, and of two kinds of other years the last alone has one. */
function formerColumnCells(edition: Edition, of: RowInView, span: Span, column: Column): Cell[] {
  const { look, counted, years } = column;
  const within = of.own.filter(({ year }) => year >= span.from && year <= span.to);
  const { release } = edition.catalog;
  const hasBeside = isSince(release, LAST_YEAR_FROM) && counted.length > 0;
  const beside = (isThere: (year: number) => boolean) => {
    const there = hasBeside ? within.filter(({ year }) => isThere(year)) : [];
    return there.length < LEAST_YEARS ? [] : there;
  };
  const after = beside((year) => year > years.to);
  const before = after.length > 0 || isOlderThan(release, "2026.17.0") ? [] : beside((year) => year < years.from);
  const border = after.length === 0 ? null : Math.min(MOST, Math.max(1 - MOST, extentOf(years, span).to));
  const start = before.length === 0 ? null : Math.min(MOST, Math.max(1 - MOST, extentOf(years, span).from));
  const extent =
    look === "counted" || look === "zero" || look === "few"
      ? EVERY
      : { ...extentOf(years, span), ...(border === null ? {} : { to: border }), ...(start === null ? {} : { from: start }) };
  const other = (cells: readonly DrawnCell[], place: Partial<Extent>) =>
    cells.length === 0 ? [] : [standInsCell(edition, cells as [DrawnCell], { of, span }, place)];
  return [
    ...other(before, { to: start ?? 1 }),
    ownCell(edition, of, { span, within: span, column, extent }),
    ...other(after, { from: border ?? 0 }),
  ];
}

/** Several years of a row as one cell tells them. */
export interface Column {
  /** What most of the years say. */
  column: ColumnCell;
  look: CellLook;
  /** The years that the row's own measure counts, in order. */
  counted: readonly DrawnCell[];
  /** The newest of them; of none the newest that another count fills. */
  last: DrawnCell;
  /** From the first year that is told to the last. */
  years: Span;
  /** Whether most years are clear and the last one is not: as a whole it is slight. */
  isOver: boolean;
}

/** Some years of a row as one cell; null where none of them has a cell. */
export function columnIn(edition: Edition, { own: drawn }: Pick<RowInView, "own">, span: Span): Column | null {
  const within = drawn.filter(({ year }) => year >= span.from && year <= span.to);
  const counted = within.filter(({ isStandIn }) => !isStandIn);
  const most = columnCell(
    counted.map(({ cell }) => cell),
    span,
  );
  // Clear in most years and about equal in the last one is not clear as a whole.
  const isEven = most.strength === "clear" && counted.at(-1)?.cell.strength === "even";
  const isOver = isEven && isSince(edition.catalog.release, LAST_YEAR_FROM);
  const column: ColumnCell = isOver ? { ...most, strength: "slight" } : most;
  const last = counted.at(-1) ?? within.at(-1);
  if (!last) return null;
  // Another count of both and years of one country alone do not stand for each other.
  const look = counted.length === 0 ? lookOf(edition.catalog, last.cell, true) : columnLook(edition, column, counted, last);
  const alike = counted.length === 0 ? within.filter(({ cell }) => lookOf(edition.catalog, cell, true) === look) : within;
  const years: Span = { from: column.first ?? alike[0]?.year ?? span.from, to: column.last ?? last.year };
  return { column, counted, last, years, look, isOver };
}

/** Fewer years than these are too narrow for a cell beside another. */
const LEAST_YEARS = 2;

/** Most of a column that one of two cells in it takes: the mark in the other has room. */
const MOST = 0.72;

/** The part of its column that some years take. */
function extentOf(years: Span, span: Span): Extent {
  const size = span.to - span.from + 1;
  return { from: (years.from - span.from) / size, to: (years.to + 1 - span.from) / size };
}

/** Years that another count fills, as one cell that opens to the last of them. */
function standInsCell(
  edition: Edition,
  years: StandInRun["cells"],
  { of: { row, own, view }, span }: { of: RowInView; span: Span },
  within: Partial<Extent>,
): Cell {
  const { catalog } = edition;
  const [first] = years;
  const last = years.at(-1) ?? first;
  return {
    id: `${row.dimension}.${first.year}`,
    at: String(span.from),
    ...withPercent(edition, cellOf(edition, last.cell, lookOf(catalog, last.cell, true))),
    extent: { ...extentOf({ from: first.year, to: last.year }, span), ...within },
    isBreak: isBreakBefore(catalog, own, first),
    isRough: !isOlderThan(catalog.release, "2026.23.0") && isMostlyRough(catalog, years),
    card: cellCard(edition, last.cell, view),
  };
}

function columnLook({ catalog }: Edition, { strength }: ColumnCell, counted: readonly DrawnCell[], last: DrawnCell): CellLook {
  const cells = counted.map(({ cell }) => cell);
  if (strength === "even") return evenLook(catalog, cells);
  return strength === "clear" || strength === "slight" || strength === "few" ? strength : lookOf(catalog, last.cell, false);
}

function shownIn(edition: Edition, { look, column, counted, last }: Column): ReturnType<typeof cellOf> {
  if (isOfMost(look)) return { look, partner: partnerOf(edition.catalog.subject, column.side), share: null, text: null };
  const shown = cellOf(edition, last.cell, look);
  if (look !== "zero") return withPercent(edition, shown);
  const { irn, isr } = sums(counted);
  const years = counted.filter(({ cell }) => (cell.irn ?? 0) + (cell.isr ?? 0) > 0).length;
  const { kit, sheet } = edition.words;
  return {
    ...shown,
    text: isOlderThan(edition.catalog.release, "2026.17.0") || years === 0 ? kit.number(irn + isr) : sheet.tallyYears(years),
  };
}

/** What a column opens to beside its last cell's words: what most of its years say, unless it has one alone, or the sum of a tally. */
function columnSays(edition: Edition, { look, column, counted, last, years, isOver }: Column, row: DimensionRow): CardWords {
  const { sheet, kit } = edition.words;
  const names = { ...sheetNames(edition), title: sheet.dimension[row.dimension] };
  const span = sheet.column(years.from, years.to);
  if (look === "zero") return sheet.tallyCard(span, sums(counted), names);
  if (!isOfMost(look) && !isFewInMost(edition.catalog, look, last)) return {};
  if (counted.length === 1 && !isOlderThan(edition.catalog.release, "2026.29.0")) return {};
  const card = columnCard(edition, { column, counted, isOver }, span, names);
  if (isOlderThan(edition.catalog.release, "2026.16.0")) return card;
  const newest =
    lookOf(edition.catalog, last.cell, false) === look ? [] : [kit.labelled(kit.year(last.year), cellSays(edition, last.cell))];
  const windows = isInWindows(counted) ? [sheet.windows([row.dimension])] : [];
  return { ...card, lines: [...card.lines, ...newest, ...windows] };
}
