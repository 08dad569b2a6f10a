import { groupBy } from "../../model/groupBy.ts";
import { type Fault, placeOf } from "../fault.ts";
import type { Tables } from "../tables.ts";
import { broken, type Rule } from "./rule.ts";

type Event = Tables["events"][number];
type Mention = Tables["mentions"][number];

/** One event has one id, and one place of a source tells it once. */
export const duplicateEvents: Rule = (tables) => {
  const events = new Map(tables.events.map((p) => [p.row.id, p]));
  const keyed = tables.mentions.flatMap((p) => {
    const event = events.get(p.row.event);
    // Where the occasion is not known, it cannot tell two events apart.
    const known = event && (event.row.episode === null || events.has(event.row.episode));
    return known ? keys(p, event).map((key) => ({ key, p, event })) : [];
  });
  const seen = new Set<string>();
  return [...groupBy(keyed, ({ key }) => key).values()].flatMap((same): Fault[] => {
    const [first] = same;
    return same.slice(1).flatMap((again): Fault[] => {
      const pair = again.event === first?.event ? placeOf(again.p) : `${again.event.row.id} ${first?.event.row.id}`;
      if (!first || seen.has(pair) || (again.key.startsWith("day ") && occasion(again.event) === occasion(first.event))) return [];
      seen.add(pair);
      return again.event === first.event ? repeated(again.p, first.p) : [doubled(again.event, first.event, first.p)];
    });
  });
};

/** Events of one occasion share partner, day, kind and actor; their words tell them apart. */
function occasion({ row }: Event): string {
  return row.episode ?? row.id;
}

/** What two events, or two mentions of one place, may not share: the words, or partner, kind, actor and day. */
function keys({ row }: Mention, { row: event }: Event): string[] {
  const words = `words ${row.source} ${row.paragraph} ${event.partner} ${event.kind} ${row.status} ${row.quote.toLowerCase()}`;
  const day = row.status === "happened" && (row.precision === "day" || (row.precision === "span" && row.end?.length === 10));
  return day ? [words, `day ${event.partner} ${event.kind} ${row.actor} ${row.date}`] : [words];
}

function repeated(again: Mention, first: Mention): Fault[] {
  const same = again.row.source === first.row.source && again.row.paragraph === first.row.paragraph && again.row.quote === first.row.quote;
  return same
    ? [broken("duplicate", again, "quote", `other words than ${placeOf(first)} has, which tells the event from the same place`)]
    : [];
}

function doubled(again: Event, first: Event, told: Mention): Fault {
  return broken("duplicate", again, "id", `an event of its own: ${first.row.id} (${placeOf(first)}) is told alike, at ${placeOf(told)}`);
}
