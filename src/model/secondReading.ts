import { isSince } from "./version.ts";

/** The first release that has what a second reader of verdicts and of other languages found; those before it keep what they said, in each language. */
export const SECOND_READING = "2026.11.0";

/** Whether a release is older than that one. */
export function isBeforeSecondReading(release: string): boolean {
  return !isSince(release, SECOND_READING);
}
