import type { Change } from "./change.ts";

/** A number that was computed again; without a field it only rests on changed rows. */
export function recomputed(noun: Change["noun"], id: string, rests_on: string[], cell: Partial<Change> = {}): Change {
  return { kind: "recomputed", noun, id, field: null, before: null, after: null, reason: null, rests_on, ...cell };
}
