import { isSince } from "./version.ts";

/** The first release that has what a first reader misread said otherwise; those before it keep what they said, in each language. */
export const THIRD_READING = "2026.13.0";

/** Whether a release is older than that one. */
export function isBeforeThirdReading(release: string): boolean {
  return !isSince(release, THIRD_READING);
}
