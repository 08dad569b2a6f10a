import * as cell from "./cell.ts";
import { column } from "./column.ts";
import { type Row, tableOf } from "./definition.ts";
import { note } from "./standing.ts";
import type { Located } from "./table.ts";

/** Columns whose cells bind others, and what follows from a row: its series, its unit, its source and the source's collection. */
const COLUMNS = ["series", "basis", "reporter", "collection", "source", "unit", "kind", "status", "subject"] as const;
/** What may be bound: columns, the length of a period, the magnitude of a table or of a series' formulas, the limits of a unit, the sums that a share is of, how finely
 * one can be counted. */
const OTHERS = [
  ...(["counterpart", "direction", "basis", "status", "reporter", "extent", "cameo", "dimension", "reciprocal", "scored"] as const),
  ...(["magnitude", "least", "most", "decimals", "since", "parts", "whole", "steps"] as const),
];

/** What goes with what. */
export const constraintTable = tableOf()({
  path: "constraints.csv",
  key: ["column", "value", "other"],
  columns: {
    column: column(cell.oneOf(COLUMNS, COLUMNS.join(", ")), "column, or what follows from one: series, unit, source, told, subject"),
    value: column(cell.matching(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, "a cell of that column"), "cell of that column"),
    other: column(cell.oneOf(OTHERS, OTHERS.join(", ")), "column that is bound where the first has that value"),
    allowed: column(
      cell.demanding(cell.list, (all) => all.length > 0, "at least one entry"),
      "cells that it may have, separated by spaces; 03* all that begin so, !03* none of them",
    ),
    note,
  },
});

type ConstraintRow = Row<typeof constraintTable>;

/** What constraints.csv allows, by `column value other`. */
export type Constraints = ReadonlyMap<string, readonly string[]>;

/** The rows of constraints.csv as a map, for look-up by `constraintKey`. */
export function constraintsOf(placed: Located<ConstraintRow>[]): Constraints {
  return new Map(placed.map(({ row }) => [constraintKey(row.column, row.value, row.other), row.allowed]));
}

/** The key of a constraint: `column value other`. */
export function constraintKey(column: string, value: string, other: string): string {
  return `${column} ${value} ${other}`;
}

/** The one entry of a constraint that has one, such as the magnitude of a source's tables; null where there is none. */
export function constant(constraints: Constraints, column: string, value: string, other: string): string | null {
  return constraints.get(constraintKey(column, value, other))?.[0] ?? null;
}

/** Whether an entry covers a cell: `03*` covers all that begins so, `!03*` all that does not. */
export function covers(entry: string, value: string): boolean {
  if (entry.startsWith("!")) return !covers(entry.slice(1), value);
  return entry.endsWith("*") ? value.startsWith(entry.slice(0, -1)) : entry === value;
}
