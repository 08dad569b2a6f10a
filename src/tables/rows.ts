import { csvFormat } from "d3-dsv";
import { type Columns, namesOf, type Row, type Table } from "./definition.ts";
import { DataError, type Fault } from "./fault.ts";
import { type Located, readTable } from "./table.ts";

/**
 * The rows of one file of a table with their places; `file` names it in messages. A `frozen` file may lack columns that came after it;
 * `rules` find what is wrong of several rows. Throws a DataError that names every fault.
 */
export function readRows<C extends Columns>(
  table: Table<C>,
  file: string,
  text: string,
  { frozen = false, rules = () => [] }: { frozen?: boolean; rules?: (rows: Located<Row<Table<C>>>[]) => Fault[] } = {},
): Located<Row<Table<C>>>[] {
  const faults: Fault[] = [];
  const rows = readTable(file, text, table, faults, frozen);
  faults.push(...rules(rows));
  if (faults.length > 0) throw new DataError(faults);
  return rows;
}

/** The text of a file of a table, as `readRows` reads it back: what holds several things has them separated by spaces. */
export function tableText<C extends Columns>(table: Table<C>, rows: readonly { [K in keyof C]: unknown }[]): string {
  const names = namesOf(table);
  const flat = rows.map((row) => Object.fromEntries(names.map((name) => [name, joined(row[name])])));
  return `${csvFormat(flat, names)}\n`;
}

function joined(value: unknown): unknown {
  return Array.isArray(value) ? value.join(" ") : value;
}
