import type { Dimension, GroundedCell } from "../../model/dimensions/dimension.ts";

/** What a sentence on years of rows rests on: cells that are drawn, or years without one. */
type Grounded = Pick<GroundedCell, "dimension" | "rows">;

/** The same, each with its year. */
type Drawn = readonly { cell: Grounded; year: number }[];

/** How a language says of which rows and years some cells are. */
interface Saying {
  /** What each row counts, within a sentence. */
  names: Record<Dimension, string>;
  yearList: (years: number[]) => string;
  /** The sentence from `exports 2021–22`, `imports 2015–20` … */
  say: (rows: readonly string[]) => string;
}

/** A sentence on some cells, row by row with their years, and the cells it rests on; null where there are none. */
export function cellYears(cells: Drawn, { names, yearList, say }: Saying): { text: string; cells: Grounded[] } | null {
  if (cells.length === 0) return null;
  const rows = [...new Set(cells.map(({ cell }) => cell.dimension))];
  const each = rows.map((row) => `${names[row]} ${yearList(cells.filter(({ cell }) => cell.dimension === row).map(({ year }) => year))}`);
  return { text: say(each), cells: cells.map(({ cell }) => cell) };
}
