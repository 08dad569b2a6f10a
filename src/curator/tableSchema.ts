import { csvParseRows } from "d3-dsv";
import type { Column } from "../tables/column.ts";
import type { Columns } from "../tables/definition.ts";
import { ALL_TABLES, codedColumns, isOfCoding, tableFor } from "../tables/files.ts";

interface Field {
  name: string;
  type: string;
  description: string;
  trueValues?: string[];
  falseValues?: string[];
}

/** A Table Schema 2.0. Keys are stated only where the loader holds them true; a primary key has no empty cell, a unique one may. */
export interface TableSchema {
  fields: Field[];
  primaryKey?: readonly string[];
  uniqueKeys?: (readonly string[])[];
  foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  missingValues: string[];
}

/**
 * The schema of a data file by its path and header, from the definition of its table.
 * Throws when no table has that path, or the file has other columns than its table.
 */
export function tableSchema(path: string, header: string): TableSchema {
  const names = csvParseRows(header)[0] ?? [];
  // A coding is evidence, as it was made: no keys.
  if (isOfCoding(path)) return { fields: fieldsOf(path, codedColumns(path, names), names), missingValues: [""] };
  const table = tableFor(path, ALL_TABLES);
  const columns = table?.columns ?? {};
  const fields = fieldsOf(path, columns, names);
  const foreignKeys = Object.entries(columns).flatMap(([name, { refers }]) => (refers ? [foreignKey(path, name, refers)] : []));
  return {
    fields,
    ...(table?.key ? { primaryKey: table.key } : {}),
    ...(table?.unique ? { uniqueKeys: [table.unique] } : {}),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    missingValues: [""],
  };
}

function foreignKey(path: string, name: string, [table, target]: readonly [string, string]) {
  const own = path === `${table}.csv`;
  const reference = own ? { fields: [target] } : { resource: resourceName(`${table}.csv`), fields: [target] };
  return { fields: [name], reference };
}

/** The name that a file has in a Data Package. */
export function resourceName(path: string): string {
  return path.replace(/\.csv$/, "").replaceAll("/", "-");
}

function fieldsOf(path: string, columns: Columns, header: readonly string[]): Field[] {
  const described = Object.keys(columns).join(",");
  if (described === "" || described !== header.join(","))
    throw new Error(`${path}: expected the columns that its table has, ${described}, and not ${header.join(",")}`);
  return Object.entries(columns).map(field);
}

function field([name, { type, meaning }]: [string, Column]): Field {
  if (type === "yes_no") return { name, type: "boolean", description: meaning, trueValues: ["yes"], falseValues: ["no"] };
  return { name, type, description: meaning };
}
