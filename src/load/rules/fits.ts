import { groupBy } from "../../model/groupBy.ts";
import { covers } from "../constraints.ts";
import { extent } from "../extent.ts";
import { type Fault, placeOf } from "../fault.ts";
import { cellOf, observed } from "../observed.ts";
import type { Placed } from "../table.ts";
import type { Tables } from "../tables.ts";
import { broken, type Rule } from "./rule.ts";

/** A row with what else is known of it, by column; `at` names the column of the row that stands for such a fact. */
interface Facts {
  p: Placed<unknown>;
  facts: Readonly<Record<string, string>>;
  at: Readonly<Record<string, string>>;
  against: readonly string[];
}

/** What goes with what, as constraints.csv says: a series with its counterparts, directions and bases, a kind of event with its codes. */
export const fits: Rule = (tables) => {
  const constraints = groupBy(tables.constraints, ({ row }) => `${row.column} ${row.value}`);
  return [...observationFacts(tables), ...eventFacts(tables), ...mentionFacts(tables)].flatMap((f) => {
    const found = Object.entries(f.facts).flatMap(([column, value]) =>
      (constraints.get(`${column} ${value}`) ?? []).flatMap(({ row }): Fault[] => {
        const other = f.facts[row.other];
        if (other === undefined || allows(row.allowed, other)) return [];
        const expected = `${row.allowed.join(" or ").replaceAll("!", "not ")} with ${column} ${value}`;
        return [broken("fit", f.p, f.at[row.other] ?? row.other, expected, f.against)];
      }),
    );
    return found.slice(0, 1);
  });
};

/** One of the entries covers the cell, and none excludes it. */
function allows(entries: readonly string[], cell: string): boolean {
  const excluding = entries.filter((entry) => entry.startsWith("!"));
  const including = entries.filter((entry) => !entry.startsWith("!"));
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
    against: [],
  }));
}

function eventFacts(tables: Tables): Facts[] {
  return tables.events.map((p) => ({ p, facts: own(p, ["partner", "dimension", "kind", "reciprocal", "scored"]), at: {}, against: [] }));
}

/** A mention with what its event is; `told` is `scored` where it tells a scored event as done. */
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

function own(p: Placed<unknown>, columns: string[]): Record<string, string> {
  return Object.fromEntries(columns.map((name) => [name, cellOf(p, name)]));
}
