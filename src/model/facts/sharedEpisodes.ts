import type { ResolvedEvent } from "../event.ts";
import { groupBy } from "../groupBy.ts";

/**
 * How many of some events belong to each episode, such as a visit, that has more than one of them and counts at all; the largest first. An
 * episode of which none is scored counts never, not once.
 */
export function sharedEpisodes(events: readonly Pick<ResolvedEvent, "episode" | "scored">[]): number[] {
  return [...groupBy(events, ({ episode }) => episode).values()]
    .filter((own) => own.length > 1 && own.some(({ scored }) => scored))
    .map(({ length }) => length)
    .sort((a, b) => b - a);
}
