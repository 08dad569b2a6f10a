import { groupBy } from "../../model/groupBy.ts";
import { constraintKey, constraintsOf } from "../constraints.ts";
import type { Fault } from "../fault.ts";
import { seriesOf } from "../observed.ts";
import { pairSeries } from "../pairs.ts";
import { POWERS } from "../print/printed.ts";
import { faultAt, type Located } from "../table.ts";
import type { Tables } from "../tables.ts";
import { broken, type Rule } from "./rule.ts";

/** Columns whose cells constraints.csv names, with the lists of codes.csv that have them; `status` is that of a figure or of a mention. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ["basis", "reporter", "collection", "unit", "kind", "counterpart", "direction", "dimension"].map((list) => [list, [list]]),
  ),
  status: ["status", "event_status"],
};

const MISSING: Fault = {
  file: "constraints.csv",
  line: 1,
  column: 0,
  name: "",
  value: "",
  expected: "this file, with rows of what goes with what: a header alone binds nothing",
};

/** constraints.csv speaks of what exists, once each, and of every series, unit and kind that needs it. */
export const constrained: Rule = (tables) => {
  if (tables.constraints.length === 0) return [{ ...MISSING }];
  const known = vocabulary(tables);
  const unknown = tables.constraints.flatMap((p): Fault[] => {
    const { column, value, other, allowed } = p.row;
    const values = known(column);
    if (values && !values.has(value))
      return [
        { ...faultAt(p, "value", `a ${column} that exists`), cause: `${column in LISTS ? `code ${LISTS[column]?.[0]}` : column} ${value}` },
      ];
    const others = known(other);
    const stray = others ? allowed.find((entry) => !/[*!]/.test(entry) && !others.has(entry)) : undefined;
    if (stray === undefined) return [];
    return [{ ...faultAt(p, "allowed", `codes of ${other}, and ${stray} is none`), cause: `code ${LISTS[other]?.[0] ?? other} ${stray}` }];
  });
  return [...unknown, ...missing(tables)];
};

function vocabulary(tables: Tables): (column: string) => Set<string> | null {
  const codes = groupBy(tables.codes, ({ row }) => row.list);
  return (column) => {
    if (column === "series") return new Set(tables.series.map(({ row }) => row.id));
    if (column === "source") return new Set(tables.sources.map(({ row }) => row.id));
    if (column === "magnitude") return new Set(Object.keys(POWERS));
    const lists = LISTS[column];
    return lists === undefined ? null : new Set(lists.flatMap((list) => (codes.get(list) ?? []).map(({ row }) => row.code)));
  };
}

/** Rows that need a constraint and have none: series with figures, their units, tables that print figures, kinds of events. */
function missing(tables: Tables): Fault[] {
  const constraints = constraintsOf(tables.constraints);
  const counted = new Set(tables.observations.map(seriesOf));
  const needs = (p: Located<unknown>, name: string, value: string, others: string[]): Fault[] => {
    const lacking = others.filter((other) => !constraints.has(constraintKey(name, value, other)));
    if (lacking.length === 0) return [];
    const at = name === "series" || name === "source" ? "id" : name;
    const expected = `rows of constraints.csv with ${name},${value} and ${lacking.join(", ")}`;
    return [{ ...broken("constraint", p, at, expected), cause: `bound ${name} ${value}` }];
  };
  const databases = new Set(tables.sources.filter(({ row }) => row.kind === "database").map(({ row }) => row.id));
  const printing = new Set(
    tables.observations.filter(({ row }) => row.as_worded !== null && databases.has(row.source)).map(({ row }) => row.source),
  );
  const series = tables.series.filter(({ row }) => counted.has(row.id));
  const paired = new Set(tables.pairs.map(pairSeries));
  const measured = tables.series.filter(({ row }) => counted.has(row.id) || paired.has(row.id));
  return [
    ...series.flatMap((p) => needs(p, "series", p.row.id, ["counterpart", "direction", "basis"])),
    ...measured.flatMap((p) => needs(p, "unit", p.row.unit, ["least", "most", "decimals"])),
    ...tables.sources.flatMap((p) => (printing.has(p.row.id) ? needs(p, "source", p.row.id, ["magnitude"]) : [])),
    ...tables.events.flatMap((p) => (p.row.kind === "recording" ? [] : needs(p, "kind", p.row.kind, ["cameo"]))),
  ];
}
