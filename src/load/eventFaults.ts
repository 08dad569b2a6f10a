import type { Fault } from "./fault.ts";
import { precisionFault } from "./mentions.ts";
import { placeFaults } from "./placeFaults.ts";
import { faultAt } from "./table.ts";
import type { Tables } from "./tables.ts";

/** Mentions of unknown events or codes, dates less precise than they say, events nobody mentions or that cannot be scored. */
export function eventFaults(tables: Tables): Fault[] {
  const events = new Map(tables.events.map((p) => [p.row.id, p.row]));
  const codes = new Set(tables.scale.map((p) => p.row.cameo));
  // Only what is no act at all, and so never scored, has no code.
  const known = ({ cameo, event }: { cameo: string | null; event: string }) =>
    cameo === null ? events.get(event)?.scored === false : codes.has(cameo);
  return [
    ...placeFaults(tables.mentions, tables),
    ...tables.mentions.flatMap((p) => {
      const precision = precisionFault(p.row);
      return [
        ...(events.has(p.row.event) ? [] : [faultAt(p, "event", "an id of events.csv")]),
        ...(known(p.row) ? [] : [faultAt(p, "cameo", "a code of scales/goldstein.csv")]),
        ...(precision ? [faultAt(p, "date", precision)] : []),
      ];
    }),
    ...episodeFaults(tables),
    ...scoreFaults(tables),
  ];
}

/** An episode is named after one of its events and belongs to one partner. */
function episodeFaults(tables: Tables): Fault[] {
  const events = new Map(tables.events.map((p) => [p.row.id, p.row]));
  return tables.events.flatMap((p) => {
    if (p.row.episode === null || events.get(p.row.episode)?.partner === p.row.partner) return [];
    return [faultAt(p, "episode", "the id of an event with the same partner, or nothing")];
  });
}

function scoreFaults(tables: Tables): Fault[] {
  const told = new Map<string, typeof tables.mentions>();
  for (const p of tables.mentions) told.set(p.row.event, [...(told.get(p.row.event) ?? []), p]);
  return tables.events.flatMap((p) => {
    const mentions = told.get(p.row.id) ?? [];
    if (mentions.length === 0) return [faultAt(p, "id", "at least one mention in mentions.csv")];
    const datable = mentions.some(({ row }) => row.status === "happened" && row.date !== null);
    return p.row.scored && !datable ? [faultAt(p, "scored", "no: no mention tells it as happened with a date")] : [];
  });
}
