import type { Catalog } from "./catalog.ts";
import type { Change } from "./change.ts";
import { derivedObservations } from "./derived.ts";
import type { Observation } from "./observation.ts";
import { recomputed } from "./recomputed.ts";
import { EVERYTHING } from "./vintage.ts";

/**
 * Counts of events that have another value, or that count a changed event. A count that has no event left is withdrawn; a new one is added.
 */
export function derivedConsequences(before: Catalog, after: Catalog, events: ReadonlySet<string>): Change[] {
  const [was, is] = [countsOf(before), countsOf(after)];
  const there = new Set(was.map(({ id }) => id));
  const fresh = is.filter(({ id }) => !there.has(id)).map(({ id }) => recomputed("observation", id, [], { kind: "added" }));
  return [...fresh, ...was.flatMap((old) => countConsequences(old, is, events))];
}

function countConsequences(old: Observation, is: readonly Observation[], events: ReadonlySet<string>): Change[] {
  const later = is.find(({ id }) => id === old.id);
  const counted = [...new Set([...old.derived_from, ...(later?.derived_from ?? [])])].sort();
  const rests = counted.filter((id) => events.has(id));
  if (!later) return [recomputed("observation", old.id, rests, { kind: "withdrawn" })];
  const cells = [
    ["value", String(old.value), String(later.value)],
    ["derived_from", old.derived_from.join(" "), later.derived_from.join(" ")],
  ].filter(([, a, b]) => a !== b);
  if (cells.length > 0)
    return cells.map(([field = null, a = null, b = null]) => recomputed("observation", old.id, rests, { field, before: a, after: b }));
  return rests.length === 0 ? [] : [recomputed("observation", old.id, rests)];
}

function countsOf(catalog: Catalog): readonly Observation[] {
  return derivedObservations(catalog, EVERYTHING);
}
