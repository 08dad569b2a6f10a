import { groupBy } from "../../model/groupBy.ts";
import { type Fault, placeOf } from "../fault.ts";
import { broken, type Rule } from "./rule.ts";

/** Days within which two sources may date one act, as a page has its day and another the day before. */
const DAYS = 3;
const DAY = 86_400_000;

/** Two events of one partner, kind and actor within a few days are one, or of one occasion: told twice, they would be counted twice. */
export const nearEvents: Rule = (tables) => {
  const events = new Map(tables.events.map((p) => [p.row.id, p]));
  const dated = tables.mentions.flatMap((p) => {
    const event = events.get(p.row.event);
    if (!event || p.row.status !== "happened" || p.row.precision !== "day" || p.row.date === null) return [];
    return [{ event, at: Date.parse(p.row.date) / DAY, actor: p.row.actor }];
  });
  const seen = new Set<string>();
  const alike = groupBy(dated, ({ event, actor }) => `${event.row.partner} ${event.row.kind} ${actor}`);
  return [...alike.values()].flatMap((same) => {
    const inOrder = same.toSorted((a, b) => a.at - b.at);
    return inOrder.flatMap((later, i): Fault[] => {
      const before = inOrder.slice(0, i).filter(({ at }) => later.at - at <= DAYS);
      const other = before.find(({ event }) => occasion(event.row) !== occasion(later.event.row));
      if (!other) return [];
      const [first, again] = [other.event, later.event].sort((a, b) => a.line - b.line) as [typeof other.event, typeof other.event];
      const pair = `${again.row.id} ${first.row.id}`;
      if (seen.has(pair)) return [];
      seen.add(pair);
      const expected = `another act than ${first.row.id} (${placeOf(first)}), of the same partner, kind and actor within ${DAYS} days: a mention of it, or its episode`;
      return [broken("duplicate", again, "id", expected)];
    });
  });
};

function occasion({ id, episode }: { id: string; episode: string | null }): string {
  return episode ?? id;
}
