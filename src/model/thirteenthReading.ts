import { isSince } from "./version.ts";

/** The first release that says what readers of the draft of 2026.23.0 missed; those before it keep what they said. */
export const THIRTEENTH_READING = "2026.24.0";

/** Whether a release is older than that one. */
export function isBeforeThirteenthReading(release: string): boolean {
  return !isSince(release, THIRTEENTH_READING);
}
