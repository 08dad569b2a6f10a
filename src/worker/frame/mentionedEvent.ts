import type { Edition } from "../../edition/edition.ts";
import { labelOf } from "../../model/catalog.ts";
import type { Mention } from "../../model/event.ts";
import { isOlderThan } from "../../model/turn.ts";

/**
 * What an event is, and in brackets what a place says of it where that is not that it happened: the summary of an event that one source has as
 * a plan and another as done is that of the deed. Releases before 2026.27.0 have the summary alone.
 */
export function mentionedEvent({ catalog }: Edition, { event, status }: Pick<Mention, "event" | "status">): string {
  const summary = catalog.eventById.get(event)?.summary ?? "";
  if (status === "happened" || isOlderThan(catalog.release, "2026.27.0")) return summary;
  return `${summary} (${labelOf(catalog, "event_status", status)})`;
}
