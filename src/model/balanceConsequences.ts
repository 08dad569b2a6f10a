import type { BalanceYear } from "./balance.ts";
import type { Catalog } from "./catalog.ts";
import type { Change } from "./change.ts";
import { recomputed } from "./recomputed.ts";
import { type BalanceRow, balanceRows, DEFAULT_BALANCE } from "./robustness.ts";
import { toldEvents } from "./told.ts";

/** Half a unit of the last digit that the lean is shown with: what differs less is rounding. */
const ROUNDING = 0.005;

/** Years whose lean moved by more than rounding, or whose direction changed, by the default question; each rests on the changed acts up to it. */
export function balanceConsequences(before: Catalog, after: Catalog, events: ReadonlySet<string>): Change[] {
  const old = new Map(balanceRows(before, DEFAULT_BALANCE).map((row) => [row.year, row]));
  const acts = changedActs([before, after], events);
  return balanceRows(after, DEFAULT_BALANCE).flatMap((row) => {
    const earlier = old.get(row.year);
    if (!earlier) return [];
    const rests = acts.filter(({ year }) => year <= row.year).map(({ id }) => id);
    return cellsOf(earlier, row).map((cell) => recomputed("balance", String(row.year), rests, cell));
  });
}

/** Whether a year's lean moved by more than rounding. */
export function leanMoved(before: Pick<BalanceYear, "lean"> | undefined, after: Pick<BalanceYear, "lean"> | undefined): boolean {
  const [a, b] = [before?.lean ?? null, after?.lean ?? null];
  return a === null || b === null ? a !== b : Math.abs(a - b) > ROUNDING;
}

function cellsOf(before: BalanceRow, after: BalanceRow): Pick<Change, "field" | "before" | "after">[] {
  const text = (lean: number | null) => lean?.toFixed(3) ?? null;
  return [
    ...(leanMoved(before, after) ? [{ field: "lean", before: text(before.lean), after: text(after.lean) }] : []),
    ...(before.direction !== after.direction ? [{ field: "direction", before: before.direction, after: after.direction }] : []),
  ];
}

/** The changed events that either state scores, with the first year of each. */
function changedActs(states: Catalog[], events: ReadonlySet<string>): { id: string; year: number }[] {
  const years = new Map<string, number>();
  for (const event of states.flatMap((catalog) => toldEvents(catalog, DEFAULT_BALANCE.vintage))) {
    if (!event.scored || event.period === null || !events.has(event.id)) continue;
    const year = Number(event.period.start.slice(0, 4));
    years.set(event.id, Math.min(year, years.get(event.id) ?? year));
  }
  return [...years].map(([id, year]) => ({ id, year })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
