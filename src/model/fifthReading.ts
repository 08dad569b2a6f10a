import { isSince } from "./version.ts";

/** The first release that says what a reader of 2026.14.0 missed or read against its rows; those before it keep what they said. */
export const FIFTH_READING = "2026.16.0";

/** Whether a release is older than that one. */
export function isBeforeFifthReading(release: string): boolean {
  return !isSince(release, FIFTH_READING);
}
