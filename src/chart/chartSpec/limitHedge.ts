import { isOlderThan } from "../../model/turn.ts";
import type { Limit } from "../../words/kit/languageTable.ts";

/**
 * The word for a figure that we know can only be too high. Releases before 2026.21.0 say `up to` in places, which is how sources word figures of
 * their own.
 */
export function limitHedge(release: string): Limit {
  return isOlderThan(release, "2026.21.0") ? "up_to" : "at_most";
}
