import { csv } from "../../http/csv.ts";
import type { EventJson } from "./json.ts";

/** Columns of events CSV. Within v1 columns are only appended. */
const COLUMNS = [
  "id",
  "partner",
  "dimension",
  "kind",
  "date",
  "start",
  "end",
  "status",
  "cameo",
  "goldstein",
  "scored",
  "reciprocal",
  "episode",
  "summary",
  "note",
  "source",
  "paragraph",
  "quote",
  "mention_date",
  "mention_precision",
  "mention_status",
  "mention_cameo",
  "actor",
  "target",
  "url",
  "mention_note",
  "href",
  "release",
  "verdict",
] as const;

/** Events as CSV: one row for each mention, so that every row carries its source and its words; an event's own columns repeat. */
export function eventsCsv(events: EventJson[], release: string): string {
  const rows = events.flatMap(({ mentions, ...event }) =>
    mentions.map((mention) => ({
      ...event,
      source: mention.source,
      paragraph: mention.locator?.paragraph ?? null,
      quote: mention.quote.exact,
      mention_date: mention.date,
      mention_precision: mention.precision,
      mention_status: mention.status,
      mention_cameo: mention.cameo,
      actor: mention.actor,
      target: mention.target,
      url: mention.url,
      mention_note: mention.note,
      release,
      verdict: mention.check?.verdict ?? null,
    })),
  );
  return csv([...COLUMNS], rows);
}
