import type { Catalog } from "../catalog.ts";
import type { ResolvedEvent } from "../event.ts";
import { groupBy } from "../groupBy.ts";
import { byCodeUnit } from "../order.ts";
import { daysIn } from "../period.ts";
import { resolveEvents } from "../resolveEvents.ts";
import type { Vintage } from "../vintage.ts";

/** A date of at most so many days is clear enough to stand in a list of the latest. */
const CLEAR = 31;

/** The latest events of each partner. */
export interface LatestEvents {
  sides: { partner: string; events: ResolvedEvent[] }[];
  /** How many events the view has, undated and planned ones included. */
  all: number;
}

/**
 * The latest events of a view that happened and are dated to a month or better, the newest first. Of one occasion, such as a visit with its
 * talks, stands the event that it is named after, or else its first. What statistics cease to record is no event between countries.
 *
 * @param most how many are wanted of each partner
 */
export function latestEvents(catalog: Catalog, vintage: Vintage, most: number): LatestEvents {
  const all = resolveEvents(catalog, vintage).filter(({ kind }) => kind !== "recording");
  const dated = all.filter(({ status, period }) => status === "happened" && period !== null && daysIn(period) <= CLEAR);
  const byId = new Map(dated.map((event) => [event.id, event]));
  const byEpisode = groupBy(dated, ({ episode }) => episode);
  const named = ({ episode }: ResolvedEvent) => byId.get(episode) ?? byEpisode.get(episode)?.[0];
  const occasions = dated.filter((event) => named(event) === event);
  const start = ({ period }: ResolvedEvent) => period?.start ?? "";
  const sides = catalog.subject.partners.map(({ code }) => ({
    partner: code,
    events: occasions
      .filter(({ partner }) => partner === code)
      .sort((a, b) => byCodeUnit(start(b), start(a)))
      .slice(0, most),
  }));
  return { sides: sides.filter(({ events }) => events.length > 0), all: all.length };
}
