import { besideChecks, type Catalog } from "../catalog.ts";
import { byCodeUnit } from "../order.ts";
import { daysIn, parsePeriod } from "../period.ts";
import { observationsForSeries } from "../queries.ts";
import { remembering, VIEWS_REMEMBERED } from "../remembered.ts";
import type { BalanceRow } from "../sensitivity.ts";
import { type Vintage, vintageKey } from "../vintage.ts";
import { armsCells } from "./arms.ts";
import { type CommonCount, commonCounts } from "./commonCount.ts";
import { customsBoundCells } from "./customsBound.ts";
import type { Dimension, DimensionRow, GroundedCell } from "./dimension.ts";
import { energyCells } from "./energy.ts";
import { groupOf, latestCell } from "./group.ts";
import { PAIRED_MEASURES, PREFERRED_MEASURES } from "./measure.ts";
import { pairedCells } from "./paired.ts";
import { THRESHOLDS, type Thresholds } from "./thresholds.ts";
import { toldCells } from "./told.ts";
import { foundVisits, visitCells } from "./visits.ts";
import { voteReadingCells, votesCells } from "./votes.ts";
import { lastYearOf, yearOf } from "./year.ts";

/** What the balance sheet is asked: which sources count, and which years. */
export interface SheetQuery {
  vintage: Vintage;
  /** First and last day that are looked at, `YYYY-MM-DD`; null for all. `to` gives the state of a year with today's knowledge. */
  from: string | null;
  to: string | null;
  /** Ours, unless others are tried. */
  thresholds?: Thresholds;
}

/** What a caller has at hand already, of the same catalogue and vintage, and need not be computed again. */
export interface AtHand {
  /** The rows of the index that `toldQuery` asks for; an empty list leaves the row of events without a count. */
  index?: readonly BalanceRow[];
}

/** The balance sheet of one view. */
export interface BalanceSheet {
  /** First and last year that it shows, both included. */
  first: number;
  last: number;
  /** Those of the subject, in their order. */
  rows: DimensionRow[];
}

const remembered = {
  sheets: remembering<Catalog, BalanceSheet>(VIEWS_REMEMBERED),
  cells: remembering<Catalog, readonly GroundedCell[]>(VIEWS_REMEMBERED),
  /** Those that are the same whichever year is the last. */
  lasting: remembering<Catalog, readonly GroundedCell[]>(VIEWS_REMEMBERED),
};

/**
 * The balance as measured: for each row and year the cell of its own measure, and beside it the cells of other measures. A year without a
 * common count has a cell with the state `no_common_count` and no value; nothing is interpolated, and no two counts are joined.
 * A cell belongs to the year in which its period ends. Releases older than a measure have empty years of it. It is remembered.
 */
export function balanceSheet(catalog: Catalog, query: SheetQuery, atHand: AtHand = {}): BalanceSheet {
  const { vintage, from, to, thresholds } = query;
  if (thresholds !== undefined || atHand.index !== undefined) return builtSheet(catalog, query, atHand);
  return remembered.sheets(besideChecks(catalog), `${vintageKey(vintage)} ${from} ${to}`, () => builtSheet(catalog, query, atHand));
}

function builtSheet(catalog: Catalog, query: SheetQuery, atHand: AtHand): BalanceSheet {
  const by = query.thresholds ?? THRESHOLDS;
  const last = lastYearOf(catalog.subject, query.vintage, query.to);
  const first = Math.max(catalog.subject.first_year, Number(query.from?.slice(0, 4) ?? 0));
  const build = () => cellsOf(catalog, query.vintage, { ...atHand, last, by });
  const isOurs = by === THRESHOLDS && atHand.index === undefined;
  const cells = isOurs ? remembered.cells(besideChecks(catalog), `${vintageKey(query.vintage)} ${last}`, build) : build();
  const inYears = cells.filter(({ period }) => yearOf(period) >= first && yearOf(period) <= last);
  const rows = catalog.subject.rows.map((dimension) => {
    const own = onePreferredAYear(inYears.filter((cell) => cell.dimension === dimension));
    const latest = latestCell(own, last, by);
    return { dimension, group: groupOf(latest), latest, cells: withEmptyYears(own, dimension, { first, last, by }) };
  });
  return { first, last, rows };
}

interface Building extends AtHand {
  last: number;
  by: Thresholds;
}

/** Cells of all rows and years, those of no count left out. */
function cellsOf(catalog: Catalog, vintage: Vintage, { index, last, by }: Building): GroundedCell[] {
  const find = () => lastingCells(catalog, vintage, by);
  return [
    ...(by === THRESHOLDS ? remembered.lasting(besideChecks(catalog), vintageKey(vintage), find) : find()),
    ...visitCells(catalog, foundVisits(catalog, vintage), last, by),
    ...toldCells(catalog, vintage, index),
  ];
}

/** Cells that do not depend on the last year of a view. */
function lastingCells(catalog: Catalog, vintage: Vintage, by: Thresholds): GroundedCell[] {
  return [
    ...votesCells(catalog, vintage, by),
    ...voteReadingCells(catalog, vintage),
    ...pairedCells(catalog, pairedCounts(catalog, vintage), by),
    ...customsBoundCells(catalog, vintage),
    ...armsCells(catalog, vintage),
    ...energyCells(catalog, vintage),
  ];
}

/** The common counts of those series whose figures are cells. */
function pairedCounts(catalog: Catalog, vintage: Vintage): CommonCount[] {
  const series = new Set(PAIRED_MEASURES.map((measure) => measure.series));
  return commonCounts(
    catalog,
    vintage,
    [...series].flatMap((id) => observationsForSeries(catalog, id, vintage)),
  );
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
