import type { Catalog } from "./catalog.ts";
import { type Check, isMentionRef } from "./check.ts";
import { groupBy } from "./groupBy.ts";
import { mentionOf } from "./queries.ts";
import { isOlderThan } from "./turn.ts";

/** How many dates some checks compare, at least 2, and on how many occasions their events were: fewer. */
export interface SharedOccasions {
  dates: number;
  occasions: number;
  /** How many of the dates are of the occasion that has the most of them, at least 2. */
  most: number;
}

/**
 * The occasions of the dates among some checks: a visit and what was signed on it are one, as is what several articles date. Null where each
 * date has an occasion of its own, and in releases before 2026.20.0.
 */
export function sharedOccasions(catalog: Catalog, checks: readonly Check[]): SharedOccasions | null {
  if (isOlderThan(catalog.release, "2026.20.0")) return null;
  const occasions = checks.flatMap((check) => occasionOf(catalog, check) ?? []);
  const dates = [...groupBy(occasions, (id) => id).values()].map(({ length }) => length);
  return dates.length < occasions.length ? { dates: occasions.length, occasions: dates.length, most: Math.max(...dates) } : null;
}

/** The occasion of the date that a check is about, by the id that all dates of it share; null where a figure is checked. */
export function occasionOf(catalog: Catalog, { claim }: Pick<Check, "claim">): string | null {
  if (!isMentionRef(claim)) return null;
  const event = mentionOf(catalog, claim)?.event ?? claim;
  return catalog.eventById.get(event)?.episode ?? event;
}
