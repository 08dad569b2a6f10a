import type { Mention } from "../../model/event.ts";
import type { ClaimFact } from "../../model/facts/fact.ts";
import type { Kit } from "./kit.ts";

/** How a place that reports an event is named in a sentence. */
export interface Places {
  /** Who reports it, and when it was. */
  place?: (mention: Mention) => string;
}

/** Behind a verdict that rests on an event, who reports it and when it was; nothing where no event is named, as in releases before 2026.26.0. */
export function reportedBy({ events = [] }: Pick<ClaimFact, "events">, { place }: Places, kit: Pick<Kit, "semicolons">): string {
  return events.length === 0 || place === undefined ? "" : `: ${kit.semicolons(events.map(place))}`;
}
