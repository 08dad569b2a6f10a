import { isSince } from "./version.ts";

/** The first release that says what readers of the draft of 2026.20.0 missed; those before it keep what they said. */
export const TENTH_READING = "2026.21.0";

/** Whether a release is older than that one. */
export function isBeforeTenthReading(release: string): boolean {
  return !isSince(release, TENTH_READING);
}
