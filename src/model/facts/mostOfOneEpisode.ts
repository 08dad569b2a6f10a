import type { Event } from "../event.ts";
import { groupBy } from "../groupBy.ts";

/** Fewest events of one episode of which a reader could think that they are as many occasions. */
const LEAST = 3;

/**
 * How many of some events belong to one episode, such as a visit, where they are more than half of all: their number is then no measure of
 * how much happened. Null where no episode has as many.
 */
export function mostOfOneEpisode(events: readonly Pick<Event, "episode">[]): number | null {
  const most = Math.max(0, ...[...groupBy(events, ({ episode }) => episode).values()].map(({ length }) => length));
  return most >= LEAST && most > events.length / 2 ? most : null;
}
