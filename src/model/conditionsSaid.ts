import { isSince } from "./version.ts";

/** The first release that says with each verdict and count on what condition it holds; those before it keep what they said, in each language. */
export const CONDITIONS_SAID = "2026.10.0";

/** Whether a release is older than that one. */
export function isBeforeConditionsSaid(release: string): boolean {
  return !isSince(release, CONDITIONS_SAID);
}
