import { isSince } from "./version.ts";

/** The first release that says what readers of the draft of 2026.24.0 missed; those before it keep what they said. */
export const FOURTEENTH_READING = "2026.25.0";

/** Whether a release is older than that one. */
export function isBeforeFourteenthReading(release: string): boolean {
  return !isSince(release, FOURTEENTH_READING);
}
