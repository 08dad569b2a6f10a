import { duplicates } from "./duplicates.ts";
import type { Fault } from "./fault.ts";
import { faultAt } from "./table.ts";
import type { Tables } from "./tables.ts";

const same = (...names: string[]) => Object.fromEntries(names.map((name) => [name, name]));

/** Columns that hold a code, with the vocabulary that closes them. */
const CODED: { [T in keyof Tables]?: Record<string, string> } = {
  sources: { kind: "source_kind", published_basis: "published_basis" },
  series: { ...same("ref_area", "unit", "topic"), counts: "kind", annotate_dimension: "dimension" },
  charts: same("topic"),
  observations: same("counterpart", "direction", "period_basis", "qualifier", "status", "basis", "reporter"),
  events: same("dimension", "kind"),
  mentions: same("precision"),
  coverage: same("disposition"),
  checks: { rule: "check_rule" },
};

/** Codes that their vocabulary does not have, and vocabularies that have one twice. */
export function codeFaults(tables: Tables): Fault[] {
  const known = new Map<string, Set<string>>();
  for (const { row } of tables.codes) known.set(row.list, (known.get(row.list) ?? new Set()).add(row.code));
  const unknown = Object.entries(CODED).flatMap(([table, columns]) =>
    Object.entries(columns).flatMap(([name, list]) =>
      tables[table as keyof Tables].flatMap((p) => {
        const value = (p.row as Record<string, unknown>)[name];
        if (value === null || known.get(list)?.has(String(value))) return [];
        const expected = `a code of the list ${list}: ${[...(known.get(list) ?? [])].join(", ")}`;
        return [{ ...faultAt(p, name, expected), cause: `code ${list} ${value}` }];
      }),
    ),
  );
  return [...duplicates(tables.codes, "code", (row) => `${row.list} ${row.code}`), ...unknown];
}
