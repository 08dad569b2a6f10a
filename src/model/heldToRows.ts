import { isSince } from "./version.ts";

/** The first release after each sentence was held against its rows once more; those before it keep what said more, in each language. */
export const HELD_TO_ROWS = "2026.9.0";

/** Whether a release is older than that one, and so names figures, notes and sources as it did. */
export function isBeforeHeldToRows(release: string): boolean {
  return !isSince(release, HELD_TO_ROWS);
}
