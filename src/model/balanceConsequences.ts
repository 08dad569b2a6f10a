import type { Catalog } from "./catalog.ts";
import type { Change } from "./change.ts";
import { recomputed } from "./recomputed.ts";
import { resolveEvents } from "./resolveEvents.ts";
import { type BalanceQuery, type BalanceRow, balanceRows, DEFAULT_BALANCE } from "./sensitivity.ts";

/** Half a unit of the last digit that the lean is shown with: what differs less is rounding. */
const ROUNDING = 0.005;

/** A year of the balance that came out otherwise. */
export interface ChangedYear {
  year: number;
  /** `lean`, a number with three digits, and `direction`, a partner; null where there is none. */
  cells: { field: string; before: string | null; after: string | null }[];
}

/** Years that two states have, and whose lean moved by more than rounding or whose direction is another, by one question. */
export function changedYears(before: Catalog, after: Catalog, query: BalanceQuery): ChangedYear[] {
  const old = new Map(balanceRows(before, query).map((row) => [row.year, row]));
  return balanceRows(after, query).flatMap((row) => {
    const earlier = old.get(row.year);
    const cells = earlier ? cellsOf(earlier, row) : [];
    return cells.length === 0 ? [] : [{ year: row.year, cells }];
  });
}

/** The years that came out otherwise by the default question; each rests on the changed acts up to it. */
export function balanceConsequences(before: Catalog, after: Catalog, events: ReadonlySet<string>): Change[] {
  const acts = changedActs([before, after], events);
  return changedYears(before, after, DEFAULT_BALANCE).flatMap(({ year, cells }) => {
    const rests = acts.filter((act) => act.year <= year).map(({ id }) => id);
    return cells.map((cell) => recomputed("balance", String(year), rests, cell));
  });
}

function cellsOf(before: BalanceRow, after: BalanceRow): ChangedYear["cells"] {
  const text = (lean: number | null) => lean?.toFixed(3) ?? null;
  const [a, b] = [before.lean, after.lean];
  const moved = a === null || b === null ? a !== b : Math.abs(a - b) > ROUNDING;
  return [
    ...(moved ? [{ field: "lean", before: text(a), after: text(b) }] : []),
    ...(before.direction !== after.direction ? [{ field: "direction", before: before.direction, after: after.direction }] : []),
  ];
}

/** The changed events that either state scores, with the first year of each. */
function changedActs(states: Catalog[], events: ReadonlySet<string>): { id: string; year: number }[] {
  const years = new Map<string, number>();
  for (const event of states.flatMap((catalog) => resolveEvents(catalog, DEFAULT_BALANCE.vintage))) {
    if (!event.scored || event.period === null || !events.has(event.id)) continue;
    const year = Number(event.period.start.slice(0, 4));
    years.set(event.id, Math.min(year, years.get(event.id) ?? year));
  }
  return [...years].map(([id, year]) => ({ id, year })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
