import { isSince } from "./version.ts";

/** The first release that says beside a figure what a reader of 2026.13.0 missed there; those before it keep what they said. */
export const FOURTH_READING = "2026.14.0";

/** Whether a release is older than that one. */
export function isBeforeFourthReading(release: string): boolean {
  return !isSince(release, FOURTH_READING);
}
