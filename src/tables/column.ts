import type * as v from "valibot";
import type { ColumnType, Kind } from "./cell.ts";

/** What a cell of the API's CSV can hold; null is an empty one. */
export type Flat = string | number | boolean | null;

/** How the rows of the API show a column. */
export interface Shown {
  /** Its key in JSON; empty: the column's name. */
  key: string;
  json: v.GenericSchema;
  /** Description in the API's schema. */
  says?: string;
  /** From the value under the column's name in a row of the model, and the row itself, to JSON. */
  give: (value: never, row: never) => unknown;
  /** Its name in the API's CSV: the column's own when not given. */
  csv?: string;
  /** From JSON to a cell of CSV, where it is neither a single value nor a list. */
  flat?: (json: never) => Flat;
  /** The list of labels for its codes, where no `code` closes the column. */
  labels?: string;
  /** The key that it stands behind, where that is not the order of the file. */
  after?: string;
  /** It came after version 1 of the API, with this round of additions, from 1: rows end with the latest. */
  appended?: number;
}

/** One column of a table. */
export interface Column<T = unknown> {
  read: v.GenericSchema<string, T>;
  type: ColumnType;
  /** Meaning for whoever reads a file without this code: in the Data Package and the codebook. */
  meaning: string;
  /** The list of codes.csv that closes it. */
  code?: string;
  /** Table and column that its cells refer to; the Data Package states it as a foreign key, so it has to hold. */
  refers?: readonly [table: string, column: string];
  /** How many digits its codes have at least, a nought in front being one: spreadsheets take it away. */
  digits?: number;
  shown?: Shown;
}

/** A column that the API shows; `N` is its key, empty for its own name, and `J` its value in JSON. */
export interface ShownColumn<T, N extends string, J> extends Column<T> {
  shown: Shown;
  /** For the types alone. */
  public?: { key: N; json: J };
}

/** How a column is shown where its kind does not say it. */
interface How<N extends string, J> extends Omit<Shown, "key" | "json" | "give" | "flat"> {
  key: N;
  json: v.GenericSchema<J>;
  // A row is of any type here; `api.ts` hands over rows of the table's own.
  give: (value: never, row: never) => J;
  flat: (json: J) => Flat;
}

type Also = Partial<Pick<Column, "code" | "refers" | "digits">>;

/** A column that stays in the files. */
export function column<T>({ read, type }: Pick<Kind<T>, "read" | "type">, meaning: string, also: Also = {}): Column<T> {
  return { read, type, meaning: closed(meaning, also.code), ...also };
}

/** A column that the API shows under its own name, or as `how` says. */
export function shown<T, J, N extends string = "", P = J>(
  kind: Kind<T, J>,
  meaning: string,
  { code, refers, digits, ...how }: Also & Partial<How<N, P>> = {},
): ShownColumn<T, N, P> {
  const also = {
    ...(code === undefined ? {} : { code }),
    ...(refers === undefined ? {} : { refers }),
    ...(digits === undefined ? {} : { digits }),
  };
  const give = kind.give ?? ((value: T) => value);
  const form = { key: "", json: kind.json, give, ...how };
  return { ...column(kind, meaning, also), shown: form };
}

/** What a column means, without the vocabulary that closes it, where that is shown beside it. */
export function meaningAlone({ meaning, code }: Pick<Column, "meaning" | "code">): string {
  const end = closed("", code);
  return code === undefined || !meaning.endsWith(end) ? meaning : meaning.slice(0, -end.length).replace(/; $/, "");
}

/** A meaning with the vocabulary that closes the column. */
function closed(meaning: string, list: string | undefined): string {
  if (list === undefined) return meaning;
  return `${meaning}${meaning === "" ? "" : "; "}code of the list ${list} in codes.csv`;
}
