import { besideChecks, type Catalog } from "../catalog.ts";
import { byCodeUnit } from "../order.ts";
import { daysIn, parsePeriod } from "../period.ts";
import { remembering, VIEWS_REMEMBERED } from "../remembered.ts";
import { type Vintage, vintageKey } from "../vintage.ts";
import { DIMENSIONS, type Dimension, type DimensionRow, type GroundedCell } from "./dimension.ts";
import { groupOf, latestCell } from "./group.ts";
import { PREFERRED_MEASURES } from "./measure.ts";
import { isPrintedZero } from "./printedZero.ts";
import { rowCells, rowSeries } from "./rowCells.ts";
import { THRESHOLDS, type Thresholds } from "./thresholds.ts";
import { lastYearOf, yearOf } from "./year.ts";

/** Articles, records, and both. */
const COLLECTIONS = 3;

/** What the balance sheet is asked: which sources count, and which years and rows. */
export interface SheetQuery {
  vintage: Vintage;
  /** First and last day that are looked at, `YYYY-MM-DD`; null for all. `to` gives the state of a year with today's knowledge. */
  from: string | null;
  to: string | null;
  /** The rows that are built, in the order of the subject; all of its rows unless told. What other rows rest on is not read. */
  rows?: readonly Dimension[];
  /** Ours, unless others are tried. */
  thresholds?: Thresholds;
}

/** The balance sheet of one view. */
export interface BalanceSheet {
  /** First and last year that it shows, both included. */
  first: number;
  last: number;
  /** Those of the subject that were asked for, in its order. */
  rows: DimensionRow[];
}

/** Of each view the whole sheet, and each row by itself: the charts of rows are asked for together. Of today's knowledge the own cells. */
const remembered = {
  sheets: remembering<Catalog, BalanceSheet>(VIEWS_REMEMBERED * (1 + DIMENSIONS.length)),
  cells: remembering<Catalog, readonly GroundedCell[]>(VIEWS_REMEMBERED * DIMENSIONS.length),
  own: remembering<Catalog, readonly GroundedCell[]>(COLLECTIONS * DIMENSIONS.length),
};

/**
 * The balance as measured: for each row and year the cell of its own measure, and beside it the cells of other measures. A year without a
 * common count has a cell with the state `no_common_count` and no value; nothing is interpolated, and no two counts are joined.
 * A cell belongs to the year in which its period ends. Releases older than a measure have empty years of it. It is remembered.
 */
export function balanceSheet(catalog: Catalog, query: SheetQuery): BalanceSheet {
  const { vintage, from, to, rows, thresholds } = query;
  if (thresholds !== undefined) return builtSheet(catalog, query);
  return remembered.sheets(besideChecks(catalog), `${vintageKey(vintage)} ${from} ${to} ${rows ?? "all"}`, () =>
    builtSheet(catalog, query),
  );
}

function builtSheet(catalog: Catalog, { vintage, from, to, rows, thresholds: by = THRESHOLDS }: SheetQuery): BalanceSheet {
  const last = lastYearOf(catalog.subject, vintage, to);
  const first = Math.max(catalog.subject.first_year, Number(from?.slice(0, 4) ?? 0));
  const asked = catalog.subject.rows.filter((dimension) => rows?.includes(dimension) ?? true);
  catalog.expectRows?.(asked.flatMap(rowSeries));
  return {
    first,
    last,
    rows: asked.map((dimension): DimensionRow => {
      const cells = knownCells(catalog, vintage, dimension, by);
      const own = cells.filter(({ period }) => yearOf(period) >= first && yearOf(period) <= last);
      const latest = latestCell(own, last, by);
      return {
        dimension,
        group: groupOf(latest, latest !== null && isPrintedZero(catalog, latest)),
        latest,
        cells: withEmptyYears(own, dimension, { first, last, by }),
      };
    }),
  };
}

/** The cells of a row, which are the same whichever years are looked at. */
function knownCells(catalog: Catalog, vintage: Vintage, dimension: Dimension, by: Thresholds): readonly GroundedCell[] {
  const find = () => onePreferredAYear(rowCells(catalog, { dimension, vintage, by }));
  return by === THRESHOLDS ? remembered.cells(besideChecks(catalog), `${vintageKey(vintage)} ${dimension}`, find) : find();
}

/**
 * What today's knowledge has of a row's own measure, one cell a year in which it is counted: nothing beside it is computed, which in some rows
 * is nearly all. It is remembered.
 */
export function ownCellsOfToday(catalog: Catalog, collection: Vintage["collection"], dimension: Dimension): readonly GroundedCell[] {
  return remembered.own(besideChecks(catalog), `${collection} ${dimension}`, () => {
    const asked = { dimension, vintage: { as_of: null, collection }, by: THRESHOLDS, isOwnAlone: true };
    return onePreferredAYear(rowCells(catalog, asked)).filter(({ preferred }) => preferred);
  });
}

/** Of several cells of the row's own measure in one year, the one of the longest period is preferred; the others stand beside it. */
function onePreferredAYear(cells: GroundedCell[]): GroundedCell[] {
  const longest = new Map<number, GroundedCell>();
  for (const cell of cells.filter(({ preferred }) => preferred)) {
    const other = longest.get(yearOf(cell.period));
    if (!other || length(cell) > length(other)) longest.set(yearOf(cell.period), cell);
  }
  return cells.map((cell) =>
    cell.preferred && longest.get(yearOf(cell.period)) !== cell ? { ...cell, preferred: false, strength: null } : cell,
  );
}

function length({ period }: GroundedCell): number {
  const parsed = parsePeriod(period);
  return parsed === null ? 0 : daysIn(parsed);
}

/** In order of time, the row's own cell of each year first, and an empty one where it has none. */
function withEmptyYears(cells: GroundedCell[], dimension: Dimension, { first, last, by }: { first: number; last: number; by: Thresholds }) {
  const counted = new Set(cells.filter(({ preferred }) => preferred).map(({ period }) => yearOf(period)));
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i).filter((year) => !counted.has(year));
  return [...cells, ...years.map((year) => emptyCell(dimension, year, by))].sort(
    (a, b) =>
      yearOf(a.period) - yearOf(b.period) ||
      Number(b.preferred) - Number(a.preferred) ||
      byCodeUnit(a.measure, b.measure) ||
      byCodeUnit(a.period, b.period) ||
      byCodeUnit(a.basis ?? "", b.basis ?? ""),
  );
}

/** Rows whose cells are windows of several years. */
const IN_WINDOWS: readonly Dimension[] = ["arms", "visits"];

function emptyCell(dimension: Dimension, year: number, { visits_window_years }: Thresholds): GroundedCell {
  return {
    dimension,
    measure: PREFERRED_MEASURES[dimension],
    preferred: true,
    period: IN_WINDOWS.includes(dimension) ? `${year - visits_window_years + 1}/${year}` : String(year),
    irn: null,
    isr: null,
    unit: null,
    lean: null,
    lean_low: null,
    lean_high: null,
    n: null,
    grade: null,
    reporter: null,
    basis: null,
    sources: [],
    caution: [dimension],
    state: "no_common_count",
    other_is: null,
    strength: null,
    rows: [],
  };
}
