import { parquetWriteBuffer } from "hyparquet-writer";
import type { Flat } from "../../../tables/column.ts";
import { names } from "../../../words/en/names.ts";
import { observationColumns, type Wanted } from "./csv.ts";
import type { ObservationJson } from "./json.ts";

/** Types of Parquet that the columns have. */
const ELEMENTS = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  number: { type: "DOUBLE" },
  count: { type: "INT32" },
  day: { type: "INT32", converted_type: "DATE" },
  flag: { type: "BOOLEAN" },
} as const;

/** What the cells of a column are. */
export type CellKind = keyof typeof ELEMENTS;

/** Columns that are no text. Periods and dates of publication may be a year, a month or a span, and so are text. */
const KINDS: Readonly<Record<string, CellKind>> = {
  start: "day",
  end: "day",
  value: "number",
  lower: "number",
  upper: "number",
  paragraph: "count",
  n: "count",
  redistribute: "flag",
};

/** What the cells of a column of observations are, by its name. */
export function cellKind(name: string): CellKind {
  return KINDS[name] ?? "text";
}

/** What a file says of itself: key and text. */
type Metadata = Readonly<Record<string, string>>;

/**
 * Observations as a Parquet file: the columns of CSV, typed, in one group of rows. The same rows give the same bytes.
 *
 * @param about goes into the file beside the rows, such as how to cite it
 */
export function observationsParquet(rows: ObservationJson[], release: string, about: Metadata, wanted: Wanted = {}): ArrayBuffer {
  const columns = observationColumns(release, wanted).map(({ name, of }) => ({ name, kind: cellKind(name), of }));
  return parquetWriteBuffer({
    schema: [
      { name: "root", num_children: columns.length },
      ...columns.map(({ name, kind }) => ({ name, ...ELEMENTS[kind], repetition_type: "OPTIONAL" as const })),
    ],
    columnData: columns.map(({ name, kind, of }) => ({ name, data: rows.map((row) => typed(kind, of(row))) })),
    rowGroupSize: Math.max(1, rows.length),
    kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
    createdBy: names.site,
  });
}

/** A cell of CSV as the writer takes it: an empty one is null, a day is midnight UTC. */
function typed(kind: CellKind, cell: Flat): Flat | Date {
  if (cell === null || cell === "") return null;
  if (kind === "day") return new Date(`${cell}T00:00:00Z`);
  return kind === "text" ? String(cell) : cell;
}
