import { besideChecks, type Catalog } from "../catalog.ts";
import { byCodeUnit } from "../order.ts";
import { daysIn, parsePeriod } from "../period.ts";
import { observationsForSeries } from "../queries.ts";
import { remembering, VIEWS_REMEMBERED } from "../remembered.ts";
import { type Vintage, vintageKey } from "../vintage.ts";
import { armsCells } from "./arms.ts";
import { commonCounts } from "./commonCount.ts";
import { customsBoundCells } from "./customsBound.ts";
import { DIMENSIONS, type Dimension, type DimensionRow, type GroundedCell } from "./dimension.ts";
import { energyCells } from "./energy.ts";
import { groupOf, latestCell } from "./group.ts";
import { PAIRED_MEASURES, PREFERRED_MEASURES } from "./measure.ts";
import { pairedCells } from "./paired.ts";
import { THRESHOLDS, type Thresholds } from "./thresholds.ts";
import { toldCells } from "./told.ts";
import { foundVisits, visitCells } from "./visits.ts";
import { voteReadingCells, votesCells } from "./votes.ts";
import { lastYearOf, yearOf } from "./year.ts";

/** What the balance sheet is asked: which sources count, which years, and which rows. */
export interface SheetQuery {
  vintage: Vintage;
  /** First and last day that are looked at, `YYYY-MM-DD`; null for all. `to` gives the state of a year with today's knowledge. */
  from: string | null;
  to: string | null;
  /** All of the subject, unless a caller needs few: of others no figure is looked at. */
  rows?: readonly Dimension[];
  /** Ours, unless others are tried. */
  thresholds?: Thresholds;
}

/** The balance sheet of one view. */
export interface BalanceSheet {
  /** First and last year that it shows, both included. */
  first: number;
  last: number;
  /** Those of the subject, in their order, or those of them that were asked for. */
  rows: DimensionRow[];
}

const remembered = {
  sheets: remembering<Catalog, BalanceSheet>(VIEWS_REMEMBERED),
  cells: remembering<Catalog, readonly GroundedCell[]>(VIEWS_REMEMBERED * DIMENSIONS.length),
};

/**
 * The balance as measured: for each row and year the cell of its own measure, and beside it the cells of other measures. A year without a
 * common count has a cell with the state `no_common_count` and no value; nothing is interpolated, and no two counts are joined.
 * A cell belongs to the year in which its period ends. Releases older than a measure have empty years of it. It is remembered.
 */
export function balanceSheet(catalog: Catalog, query: SheetQuery): BalanceSheet {
  const { vintage, from, to, rows, thresholds } = query;
  if (thresholds !== undefined) return builtSheet(catalog, query);
  return remembered.sheets(besideChecks(catalog), `${vintageKey(vintage)} ${from} ${to} ${rows}`, () => builtSheet(catalog, query));
}

function builtSheet(catalog: Catalog, { vintage, from, to, rows, thresholds: by = THRESHOLDS }: SheetQuery): BalanceSheet {
  const last = lastYearOf(catalog.subject, vintage, to);
  const first = Math.max(catalog.subject.first_year, Number(from?.slice(0, 4) ?? 0));
  const asked = catalog.subject.rows.filter((dimension) => rows?.includes(dimension) ?? true);
  const all = asked.map((dimension) => {
    const inYears = cellsOf(catalog, vintage, dimension, { last, by }).filter(
      ({ period }) => yearOf(period) >= first && yearOf(period) <= last,
    );
    const own = onePreferredAYear(inYears);
    const latest = latestCell(own, last, by);
    return { dimension, group: groupOf(latest), latest, cells: withEmptyYears(own, dimension, { first, last, by }) };
  });
  return { first, last, rows: all };
}

interface Building {
  last: number;
  by: Thresholds;
}

/** Cells of a row in all years, those of no count left out. */
function cellsOf(catalog: Catalog, vintage: Vintage, dimension: Dimension, building: Building): readonly GroundedCell[] {
  const find = () => FOUND[dimension](catalog, vintage, building);
  if (building.by !== THRESHOLDS) return find();
  // Windows of visits end with the view; other cells are the same whichever year is the last.
  const key = `${dimension} ${vintageKey(vintage)} ${dimension === "visits" ? building.last : ""}`;
  return remembered.cells(besideChecks(catalog), key, find);
}

type Find = (catalog: Catalog, vintage: Vintage, building: Building) => GroundedCell[];

/** How the cells of each row are found. */
const FOUND: Record<Dimension, Find> = {
  votes: (catalog, vintage, { by }) => [
    ...votesCells(catalog, vintage, by),
    ...voteReadingCells(catalog, vintage),
    ...paired("votes", catalog, vintage, by),
  ],
  goods_sold: (catalog, vintage, { by }) => [...paired("goods_sold", catalog, vintage, by), ...customsBoundCells(catalog, vintage)],
  goods_bought: (catalog, vintage, { by }) => paired("goods_bought", catalog, vintage, by),
  arms: armsCells,
  energy: energyCells,
  visitors: (catalog, vintage, { by }) => paired("visitors", catalog, vintage, by),
  visits: (catalog, vintage, { last, by }) => visitCells(catalog, foundVisits(catalog, vintage), last, by),
  disputes: (catalog, vintage, { by }) => paired("disputes", catalog, vintage, by),
  events: toldCells,
};

/** Cells of the common counts of those series whose figures are cells of a row. */
function paired(dimension: Dimension, catalog: Catalog, vintage: Vintage, by: Thresholds): GroundedCell[] {
  const series = new Set(PAIRED_MEASURES.flatMap((measure) => (measure.dimension === dimension ? measure.series : [])));
  const figures = [...series].flatMap((id) => observationsForSeries(catalog, id, vintage));
  return pairedCells(catalog, commonCounts(catalog, vintage, figures), by);
}

/** Of several cells of the row's own measure in one year, the one of the longest period is preferred; the others stand beside it. */
function onePreferredAYear(cells: readonly GroundedCell[]): GroundedCell[] {
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
