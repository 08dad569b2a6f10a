import { isSince } from "./version.ts";

/** The first release that says what readers of 2026.18.0 missed or read against its rows; those before it keep what they said. */
export const EIGHTH_READING = "2026.19.0";

/** Whether a release is older than that one. */
export function isBeforeEighthReading(release: string): boolean {
  return !isSince(release, EIGHTH_READING);
}
