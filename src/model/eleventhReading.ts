import { isSince } from "./version.ts";

/** The first release that says what readers of the draft of 2026.21.0 missed; those before it keep what they said. */
export const ELEVENTH_READING = "2026.22.0";

/** Whether a release is older than that one. */
export function isBeforeEleventhReading(release: string): boolean {
  return !isSince(release, ELEVENTH_READING);
}
