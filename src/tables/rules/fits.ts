import { groupBy } from "../../model/groupBy.ts";
import { covers } from "../constraints.ts";
import { extent } from "../extent.ts";
import { type Fault, placeOf } from "../fault.ts";
import { cellOf, observed } from "../observed.ts";
import type { Located } from "../table.ts";
import type { Tables } from "../tables.ts";
import { broken, type Rule } from "./rule.ts";

type Constraint = Tables["constraints"][number];

/** A row with what else is known of it, by column; `at` names the column of the row that stands for such a fact. */
interface Facts {
  p: Located<unknown>;
  facts: Readonly<Record<string, string>>;
  at: Readonly<Record<string, string>>;
  against?: readonly string[];
}

/** What goes with what, as constraints.csv says: a series with its counterparts, directions and bases, a kind of event with its codes. */
export const fits: Rule = (tables) => {
  const all = [...observationFacts(tables), ...eventFacts(tables), ...mentionFacts(tables)];
  const own = new Set<unknown>();
  const wrong = boundRows(tables.constraints, all).flatMap((rows): Fault[] => {
    const misfits = rows.filter(({ fits }) => !fits);
    const [first] = misfits;
    if (first && misfits.length > 1 && 2 * misfits.length > rows.length) {
      return [
        broken(
          "fit",
          first.by,
          "allowed",
          `cells that some row with ${first.by.row.column} ${first.by.row.value} has, and ${misfits.length} of ${rows.length} have others`,
        ),
      ];
    }
    return misfits.flatMap(({ f, by }) => {
      if (own.has(f.p)) return [];
      own.add(f.p);
      return [misfit(f, by)];
    });
  });
  return wrong;
};

interface Bound {
  f: Facts;
  by: Constraint;
  fits: boolean;
}

/** The rows that each constraint binds, in the order in which rows meet them. */
function boundRows(constraints: Constraint[], all: Facts[]): Bound[][] {
  const columns = groupBy(constraints.map(read), ({ by }) => by.row.column);
  const binding = new Map([...columns].map(([column, rows]) => [column, groupBy(rows, ({ by }) => by.row.value)]));
  const bound = new Map<Constraint, Bound[]>();
  for (const f of all) {
    for (const [column, value] of Object.entries(f.facts)) {
      for (const each of binding.get(column)?.get(value) ?? []) bind(bound, f, each);
    }
  }
  return [...bound.values()];
}

function bind(bound: Map<Constraint, Bound[]>, f: Facts, { by, including, excluding }: Read): void {
  const other = f.facts[by.row.other];
  if (other === undefined) return;
  const rows = bound.get(by) ?? [];
  bound.set(by, rows);
  rows.push({ f, by, fits: allows(including, excluding, other) });
}

/** A constraint with its entries that include and, with their `!`, those that exclude. */
interface Read {
  by: Constraint;
  including: readonly string[];
  excluding: readonly string[];
}

function read(by: Constraint): Read {
  const [excluding, including] = [true, false].map((out) => by.row.allowed.filter((entry) => entry.startsWith("!") === out));
  return { by, including: including ?? [], excluding: excluding ?? [] };
}

function misfit(f: Facts, by: Constraint): Fault {
  const { column, value, other } = by.row;
  const { including, excluding } = read(by);
  const none = excluding.length > 0 ? `none of ${excluding.map((entry) => entry.slice(1)).join(", ")}` : "";
  const expected = `${[including.join(" or "), none].filter(Boolean).join(" and ")} with ${column} ${value}`;
  return broken("fit", f.p, f.at[other] ?? other, expected, [placeOf(by), ...(column === "kind" ? (f.against ?? []) : [])]);
}

/** One of the entries covers the cell, and none excludes it. */
function allows(including: readonly string[], excluding: readonly string[], cell: string): boolean {
  return excluding.every((entry) => covers(entry, cell)) && (including.length === 0 || including.some((entry) => covers(entry, cell)));
}

function observationFacts(tables: Tables): Facts[] {
  return observed(tables).rows.map(({ p, series, source }) => ({
    p,
    facts: {
      ...own(p, ["counterpart", "direction", "basis", "reporter", "status", "qualifier", "period_basis"]),
      series: series.id,
      unit: series.unit,
      ...{ collection: source.collection, source: source.id, extent: extent(p.row.period) },
    },
    at: { extent: "period", collection: "source" },
  }));
}

function eventFacts(tables: Tables): Facts[] {
  return tables.events.map((p) => ({ p, facts: own(p, ["partner", "dimension", "kind", "reciprocal", "scored"]), at: {} }));
}

/** A mention with what its event is; */
function mentionFacts(tables: Tables): Facts[] {
  const events = new Map(tables.events.map((p) => [p.row.id, p]));
  return tables.mentions.flatMap((p): Facts[] => {
    const event = events.get(p.row.event);
    if (!event || p.row.cameo === null) return [];
    const told = event.row.scored && p.row.status === "happened" ? "scored" : "unscored";
    const facts = { ...own(p, ["status", "cameo", "precision"]), kind: event.row.kind, told };
    return [{ p, facts, at: { kind: "cameo", told: "cameo" }, against: [placeOf(event)] }];
  });
}

function own(p: Located<unknown>, columns: string[]): Record<string, string> {
  return Object.fromEntries(columns.map((name) => [name, cellOf(p, name)]));
}
