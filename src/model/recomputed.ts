import type { Change } from "./change.ts";

/** The change of a number that was computed again; without a field its value stayed the same and only the rows that it rests on changed. */
export function recomputed(noun: Change["noun"], id: string, rests_on: string[], cell: Partial<Change> = {}): Change {
  return { kind: "recomputed", noun, id, field: null, before: null, after: null, reason: null, rests_on, ...cell };
}
