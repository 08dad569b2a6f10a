import { isSince } from "./version.ts";

/** The first release that says what readers of the draft of 2026.22.0 missed; those before it keep what they said. */
export const TWELFTH_READING = "2026.23.0";

/** Whether a release is older than that one. */
export function isBeforeTwelfthReading(release: string): boolean {
  return !isSince(release, TWELFTH_READING);
}
