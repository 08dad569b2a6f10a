import { isSince } from "./version.ts";

/** The first release that says what readers of the draft of 2026.27.0 missed; those before it keep what they said. */
export const SEVENTEENTH_READING = "2026.28.0";

/** Whether a release is older than that one. */
export function isBeforeSeventeenthReading(release: string): boolean {
  return !isSince(release, SEVENTEENTH_READING);
}
