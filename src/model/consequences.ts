import { balanceConsequences } from "./balanceConsequences.ts";
import type { Catalog } from "./catalog.ts";
import type { Change, Difference } from "./change.ts";
import { type ChangedRefs, changedRefs } from "./changedRefs.ts";
import { derivedConsequences } from "./derivedConsequences.ts";
import { COMPILER, type Observation } from "./observation.ts";
import { byCodeUnit } from "./order.ts";
import { recomputed } from "./recomputed.ts";

/**
 * What follows from the differences of two states: counts of events, figures computed here, checks and years of the balance that rest on
 * changed rows. Each says what it was and what it is; one with no field was computed again with the same result.
 */
export function consequences(before: Catalog, after: Catalog, differences: Difference[]): Change[] {
  const changed = changedRefs(differences);
  return [
    ...[...derivedConsequences(before, after, changed.events), ...compiledConsequences(before, after, changed)].sort(byId),
    ...checkConsequences(before, after, changed).sort(byId),
    ...balanceConsequences(before, after, changed.events),
  ];
}

/** Figures computed here whose formula names a changed row, or prints its old figure from the same source. */
function compiledConsequences(before: Catalog, after: Catalog, { observations, events }: ChangedRefs): Change[] {
  const old = [...observations].flatMap((id) => before.observationById.get(id) ?? []);
  return after.observations.flatMap((o) => {
    if (o.reporter !== COMPILER || o.note === null || !before.observationById.has(o.id)) return [];
    const words = new Set(o.note.split(/[\s,;()]+/).map((word) => word.replace(/\.$/, "")));
    const named = [...observations, ...events].filter((id) => id !== o.id && words.has(id));
    const printed = old.filter((row) => row.id !== o.id && row.source === o.source && printsFigure(o.note ?? "", row));
    const rests = [...new Set([...named, ...printed.map(({ id }) => id)])].sort();
    return rests.length === 0 ? [] : [recomputed("observation", o.id, rests)];
  });
}

/** Whether a formula has the number that a row prints: `339` of `339 million` in `339 × 1.30`. */
function printsFigure(formula: string, { as_worded }: Observation): boolean {
  const figures = (text: string) => (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((figure) => figure.replaceAll(",", ""));
  const [first] = figures(as_worded ?? "");
  return first !== undefined && figures(formula).includes(first);
}

/** Checks whose claim or records were changed: they were judged again. */
function checkConsequences(before: Catalog, after: Catalog, { observations, mentions }: ChangedRefs): Change[] {
  const judged = new Set(before.checks.map(({ claim }) => claim));
  return after.checks.flatMap(({ claim, records }) => {
    const rests = [claim, ...records].filter((ref) => observations.has(ref) || mentions.has(ref));
    return rests.length === 0 || !judged.has(claim) ? [] : [recomputed("check", claim, rests)];
  });
}

function byId(a: Change, b: Change): number {
  return byCodeUnit(a.id, b.id);
}
