import type { Columns } from "./definition.ts";
import type { Fault } from "./fault.ts";
import { faultAt } from "./table.ts";
import { TABLES, type Tables } from "./tables.ts";

/** Codes that their vocabulary does not have. */
export function codeFaults(tables: Tables): Fault[] {
  const known = new Map<string, Set<string>>();
  for (const { row } of tables.codes) known.set(row.list, (known.get(row.list) ?? new Set()).add(row.code));
  return Object.entries(TABLES).flatMap(([table, { columns }]) =>
    Object.entries(columns as Columns).flatMap(([name, { code: list }]) => {
      if (list === undefined) return [];
      return tables[table as keyof Tables].flatMap((p) => {
        const value = (p.row as Record<string, unknown>)[name];
        if (value === null || known.get(list)?.has(String(value))) return [];
        const expected = `a code of the list ${list}: ${[...(known.get(list) ?? [])].join(", ")}`;
        return [{ ...faultAt(p, name, expected), cause: `code ${list} ${value}` }];
      });
    }),
  );
}
