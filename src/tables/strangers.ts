import type { Fault } from "./fault.ts";
import { faultAt } from "./table.ts";
import type { Tables } from "./tables.ts";

/**
 * Codes of the subject's rows that are no country's that acts: one that stands twice, a partner's that no event has where events have
 * another, the subject's where most acts are others'. Then it is the code that is wrong, and not every event.
 */
export function strangerFaults({ subject: rows, events, mentions }: Pick<Tables, "subject" | "events" | "mentions">): Fault[] {
  const partners = new Set(events.map(({ row }) => row.partner));
  const foreign = [...partners].find((code) => !rows.some(({ row }) => row.code === code));
  return rows.flatMap((p, i): Fault[] => {
    const { role, code } = p.row;
    if (rows.findIndex(({ row }) => row.code === code) < i) return [faultAt(p, "code", "a code that no other row has")];
    if (role === "partner" && foreign !== undefined && !partners.has(code)) {
      return [faultAt(p, "code", `a partner that events have, such as ${foreign}`)];
    }
    const own = mentions.filter(({ row }) => row.actor === code || row.target === code);
    return role === "subject" && 2 * own.length < mentions.length
      ? [faultAt(p, "code", "the country that acts in most of mentions.csv")]
      : [];
  });
}
