import * as v from "valibot";
import type { Column } from "./column.ts";

/** Columns by name, in the order of the file. */
export type Columns = Readonly<Record<string, Column>>;

type RowOf<C extends Columns> = { [K in keyof C]: v.InferOutput<C[K]["read"]> };

/** One table of the data: everything that is known of it is said here, and read from here. */
export interface Table<C extends Columns = Columns> {
  /** Path below `data/`; `<…>` stands for one name of many files alike. */
  path: string;
  columns: C;
  /** Columns that tell every row from every other and are never empty. */
  key?: readonly string[];
  /** Columns that tell every row from every other where some may be empty. */
  unique?: readonly string[];
  /** Reads one row of cells. */
  row: v.GenericSchema<Record<string, string>, RowOf<C>>;
}

interface Definition<C extends Columns> extends Pick<Table<C>, "path" | "columns"> {
  key?: readonly (keyof C & string)[];
  unique?: readonly (keyof C & string)[];
}

/** A row as it is read. */
export type Row<T extends Table> = RowOf<T["columns"]>;

/** Columns of which each key of a row of the model has exactly one that gives its type. */
type Exactly<R, C> = { [K in keyof R]: Column<R[K]> } & { [K in Exclude<keyof C, keyof R>]: never };

/**
 * Defines a table: `tableOf<Row>()({ path, key, columns })`. `Row` is the model's type of its rows: a column that is missing, superfluous
 * or of another type does not compile. Without it the columns alone say what a row is.
 * Why: docs/decisions/0019-a-column-is-defined-once.md
 *
 * @example
 * const codeTable = tableOf<{ code: string; label: string }>()({
 *   path: "codes.csv",
 *   key: ["code"],
 *   columns: { code: column(cell.code, "code"), label: column(cell.text, "what it is called") },
 * });
 */
// biome-ignore lint/suspicious/noExplicitAny: without a type of the model any columns will do
export function tableOf<R = any>() {
  return <const C extends Columns>(definition: Definition<C> & { columns: Exactly<R, C> }): Table<C> => {
    const entries = Object.fromEntries(Object.entries(definition.columns as Columns).map(([name, { read }]) => [name, read]));
    return { ...definition, row: v.object(entries) } as unknown as Table<C>;
  };
}

/** Names of a table's columns, in the order of its file. */
export function namesOf<C extends Columns>({ columns }: Table<C>): (keyof C & string)[] {
  return Object.keys(columns);
}

/** Whether a path stands for many files alike. */
export function isOfMany(path: string): boolean {
  return path.includes("<");
}
