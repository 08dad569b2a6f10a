import { type Constraints, constraintsOf } from "./constraints.ts";
import { placeOf } from "./fault.ts";
import type { Located } from "./table.ts";
import type { Tables } from "./tables.ts";

type Of<T extends keyof Tables> = Tables[T][number]["row"];

/** An observation with the rows that it refers to. */
export interface Observed {
  p: Located<Of<"observations">>;
  series: Of<"series">;
  source: Of<"sources">;
  /** Where the source's row stands. */
  sourcePlace: string;
}

interface ObservedRows {
  rows: Observed[];
  constraints: Constraints;
}

/** What was found of tables: nearly every rule begins with it. */
const known = new WeakMap<Tables, ObservedRows>();

/** The observations whose series and source are known, with both, and the constraints. */
export function observed(tables: Tables): ObservedRows {
  const found = known.get(tables) ?? joined(tables);
  known.set(tables, found);
  return found;
}

function joined(tables: Tables): ObservedRows {
  const series = new Map(tables.series.map(({ row }) => [row.id, row]));
  const sources = new Map(tables.sources.map((p) => [p.row.id, p]));
  const rows = tables.observations.flatMap((p) => {
    const [of, from] = [series.get(seriesOf(p)), sources.get(p.row.source)];
    return of && from ? [{ p, series: of, source: from.row, sourcePlace: placeOf(from) }] : [];
  });
  return { rows, constraints: constraintsOf(tables.constraints) };
}

/** The series that a row belongs to: the name of its file. */
export function seriesOf({ file }: { file: string }): string {
  return file.replace(/^observations\/(.*)\.csv$/, "$1");
}

/** The text of a cell, as the file has it. */
export function cellOf({ columns, cells }: Located<unknown>, name: string): string {
  return cells[columns.indexOf(name)] ?? "";
}
