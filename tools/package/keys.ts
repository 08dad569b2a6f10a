import { csvParse } from "d3-dsv";
import type { TableSchema } from "../../src/curator/tableSchema.ts";
import type { DataFiles } from "../../src/tables/catalog.ts";

/** A table of a package: its path, and what is said of its columns and keys. */
export interface KeyedTable {
  name: string;
  path: string;
  schema: TableSchema;
}

/**
 * The schemas of tables with the keys that hold: a primary key that a row leaves a part of empty becomes a unique one, and a foreign key that
 * leads to no row is not stated. Frozen descriptors state some that do not.
 */
export function withTrueKeys<T extends KeyedTable>(tables: readonly T[], files: DataFiles): T[] {
  const rows = new Map(tables.map(({ name, path }) => [name, csvParse(files[path] ?? "")]));
  return tables.map((table) => {
    const { primaryKey, uniqueKeys = [], foreignKeys = [], ...rest } = table.schema;
    const own = rows.get(table.name) ?? [];
    const cells = (names: readonly string[], row: Record<string, string>) => names.map((name) => row[name] ?? "");
    const isUnique = (key: readonly string[]) => new Set(own.map((row) => JSON.stringify(cells(key, row)))).size === own.length;
    const isFull = primaryKey === undefined || own.every((row) => !cells(primaryKey, row).includes(""));
    const unique = [...uniqueKeys, ...(primaryKey === undefined || isFull ? [] : [primaryKey])].filter(isUnique);
    const foreign = foreignKeys.filter(({ fields, reference }) => {
      const known = new Set((rows.get(reference.resource ?? table.name) ?? []).map((row) => JSON.stringify(cells(reference.fields, row))));
      return own.every((row) => cells(fields, row).includes("") || known.has(JSON.stringify(cells(fields, row))));
    });
    const schema: TableSchema = {
      ...rest,
      ...(primaryKey !== undefined && isFull && isUnique(primaryKey) ? { primaryKey } : {}),
      ...(unique.length > 0 ? { uniqueKeys: unique } : {}),
      ...(foreign.length > 0 ? { foreignKeys: foreign } : {}),
    };
    return { ...table, schema };
  });
}
