import type { Act } from "./balance.ts";
import { besideChecks, type Catalog } from "./catalog.ts";
import { type Change, leaveOneOut, leaveOneOutGroups } from "./leaveOneOut.ts";
import { remembering, VIEWS_REMEMBERED } from "./remembered.ts";
import { resolveEvents } from "./resolveEvents.ts";
import { type CountingUnit, inTime, scoredActs, type Weighting, weighted } from "./scoredActs.ts";
import { partnerAt } from "./subject.ts";
import { type Vintage, vintageKey } from "./vintage.ts";
import { YearSums } from "./yearSums.ts";

/** Two scales by two units. */
const WEIGHINGS = 4;

const remembered = {
  changes: remembering<Catalog, Change[]>(VIEWS_REMEMBERED),
  acts: remembering<Catalog, readonly Act[]>(VIEWS_REMEMBERED * WEIGHINGS),
};

/** What is looked at, whatever the method. */
export interface View {
  vintage: Vintage;
  /** Sources left out. */
  drop: readonly string[];
}

/** How acts are weighed. */
export interface Weighing {
  scale: Weighting;
  unit: CountingUnit;
}

/** A view as a key: equal for equal views alone. */
export function viewKey({ vintage, drop }: View): string {
  return [vintageKey(vintage), ...drop].join(" ");
}

/** The acts that a view counts, in order of time. The same list for the same question. */
export function actsInView(catalog: Catalog, view: View, { scale, unit }: Weighing): readonly Act[] {
  return remembered.acts(besideChecks(catalog), `${viewKey(view)} ${scale} ${unit}`, () =>
    scoredActs(resolveEvents(catalog, view.vintage, view.drop), scale, unit),
  );
}

/** What `run` gives over the sums of all acts, and then over those without each block. */
export function overBlocks<T>(catalog: Catalog, view: View, weighing: Weighing, last: number, run: (sums: YearSums) => T): T[] {
  const acts = actsInView(catalog, view, weighing);
  const changes = changesOf(catalog, view, weighing.unit).map((change) => inScale(change, weighing.scale));
  const first = changes.reduce((year, { come }) => earliest(come, year), earliest(acts, catalog.subject.first_year));
  const sums = new YearSums(partnerAt(catalog.subject, -1).code, first, last);
  sums.add(acts);
  const all = run(sums);
  const others = changes.map(({ gone, come }) => {
    sums.take(gone);
    sums.add(come);
    const found = run(sums);
    sums.take(come);
    sums.add(gone);
    return found;
  });
  return [all, ...others];
}

/** The acts that a view counts without one of its blocks, in order of time. */
export function actsWithout(catalog: Catalog, view: View, { scale, unit }: Weighing, block: number): readonly Act[] {
  const change = changesOf(catalog, view, unit)[block];
  const acts = actsInView(catalog, view, { scale, unit });
  if (!change) return acts;
  const { gone, come } = inScale(change, scale);
  const ids = new Set(gone.map(({ id }) => id));
  return [...acts.filter(({ id }) => !ids.has(id)), ...come].sort(inTime);
}

function inScale({ gone, come }: Change, scale: Weighting): Change {
  return { gone: weighted(gone, scale), come: weighted(come, scale) };
}

function earliest(acts: readonly Act[], first: number): number {
  return acts.reduce((year, act) => Math.min(year, act.years[0] ?? year), first);
}

function changesOf(catalog: Catalog, view: View, unit: CountingUnit): Change[] {
  return remembered.changes(besideChecks(catalog), `${viewKey(view)} ${unit}`, () =>
    leaveOneOut(catalog, resolveEvents(catalog, view.vintage, view.drop), leaveOneOutGroups(catalog, view), unit),
  );
}
