import type { Cell, Side, Strength } from "./dimension.ts";
import { sideOf } from "./strength.ts";
import { THRESHOLDS, type Thresholds } from "./thresholds.ts";
import { yearOf } from "./year.ts";

/** Several years of a row in one place, where there is no room for each. */
export interface ColumnCell {
  /** First and last year of the column, both included. */
  from: number;
  to: number;
  /** The first and last year in it that has a cell, so that the cell can be as wide as its years; null where none has. */
  first: number | null;
  last: number | null;
  /** How many of its years are counted. */
  counted: number;
  /** The side that more than half of the counted years have; null where neither has. */
  side: Side | null;
  /** Null where no year is counted. */
  strength: Strength | null;
}

/** Columns of some years each from the first year on: 1991–1995, 1996–2000 … The last one may hold fewer. */
export function columnSpans(first: number, last: number): { from: number; to: number }[] {
  const width = THRESHOLDS.column_years;
  const columns = Math.max(0, Math.ceil((last - first + 1) / width));
  return Array.from({ length: columns }, (_, i) => ({ from: first + i * width, to: Math.min(last, first + (i + 1) * width - 1) }));
}

/**
 * A column of a row: clear if more than half of its counted years are clear on one side, slight if more than half are on one side, else
 * even. One partner alone on record counts as clear where the row leans elsewhere, and as one-sided where all years are. Years of a row
 * that is no lean are counted; years with too little are on no side, and where they are most, the column has too little as a whole.
 *
 * @param cells preferred cells of one row, one a year; those without a count and those outside the years are passed over
 */
export function columnCell(cells: readonly Cell[], span: { from: number; to: number }, by: Thresholds = THRESHOLDS): ColumnCell {
  const within = cells.filter(
    (cell) => cell.preferred && cell.strength !== null && yearOf(cell.period) >= span.from && yearOf(cell.period) <= span.to,
  );
  if (within.length === 0) return { ...span, first: null, last: null, counted: 0, side: null, strength: null };
  const years = within.map(({ period }) => yearOf(period));
  const majority = within.length * by.column_majority;
  const on = (side: Side, strengths: readonly Strength[]) =>
    within.filter((cell) => sideOf(cell) === side && strengths.includes(cell.strength as Strength)).length > majority;
  const side = (["irn", "isr"] as const).find((one) => on(one, LEANING)) ?? null;
  return {
    ...span,
    first: Math.min(...years),
    last: Math.max(...years),
    counted: years.length,
    side,
    strength: kindOfAll(within, by.column_majority) ?? (side === null ? "even" : on(side, CLEAR) ? "clear" : "slight"),
  };
}

const CLEAR: readonly Strength[] = ["clear", "one_sided"];
const LEANING: readonly Strength[] = [...CLEAR, "slight"];

/** What all counted years are, where they are of one kind that does not lean, or most of them too few; null where a majority has to be asked. */
function kindOfAll(cells: readonly Cell[], majority: number): Strength | null {
  // Where most years have too little, a year that has enough does not speak for them.
  if (cells.filter(({ strength }) => strength === "few").length > cells.length * majority) return "few";
  const kinds = new Set(cells.map(({ strength }) => strength));
  const [kind] = kinds;
  return kinds.size === 1 && kind && kind !== "clear" && kind !== "slight" ? kind : null;
}
