import type { Catalog } from "./catalog.ts";
import { type Check, isMentionRef } from "./check.ts";
import { isBeforeNinthReading } from "./ninthReading.ts";
import { mentionOf } from "./queries.ts";

/** How many dates some checks compare, at least 2, and on how many occasions their events were: fewer. */
export interface SharedOccasions {
  dates: number;
  occasions: number;
}

/**
 * The occasions of the dates among some checks: a visit and what was signed on it are one, as is what several articles date. Null where each
 * date has an occasion of its own, and in releases before 2026.20.0.
 */
export function sharedOccasions(catalog: Catalog, checks: readonly Check[]): SharedOccasions | null {
  if (isBeforeNinthReading(catalog.release)) return null;
  const events = checks.filter(({ claim }) => isMentionRef(claim)).map(({ claim }) => mentionOf(catalog, claim)?.event ?? claim);
  const occasions = new Set(events.map((id) => catalog.eventById.get(id)?.episode ?? id)).size;
  return occasions < events.length ? { dates: events.length, occasions } : null;
}
