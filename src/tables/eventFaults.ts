import { groupBy } from "../model/groupBy.ts";
import { type Fault, placeOf } from "./fault.ts";
import { locatorFaults } from "./locatorFaults.ts";
import { precisionFault } from "./mentions.ts";
import { faultAt } from "./table.ts";
import type { Tables } from "./tables.ts";

/** Mentions of unknown events or codes, dates less precise than they say, events nobody mentions or that cannot be scored. */
export function eventFaults(tables: Tables): Fault[] {
  const events = new Map(tables.events.map((p) => [p.row.id, p.row]));
  const codes = new Set(tables.scale.map((p) => p.row.cameo));
  const precisions = new Set(tables.codes.filter(({ row }) => row.list === "precision").map(({ row }) => row.code));
  // Only what is no act at all, and so never scored, has no code.
  const known = ({ cameo, event }: { cameo: string | null; event: string }) =>
    cameo === null ? events.get(event)?.scored === false : codes.has(cameo);
  return [
    ...locatorFaults(tables.mentions, tables),
    ...tables.mentions.flatMap((p): Fault[] => {
      const precision = precisionFault(p.row);
      return [
        ...(events.has(p.row.event) ? [] : [{ ...faultAt(p, "event", "an id of events.csv"), cause: `event ${p.row.event}` }]),
        ...(known(p.row) || !events.has(p.row.event)
          ? []
          : [
              codeFault(
                p,
                tables.events.find((e) => e.row.id === p.row.event),
              ),
            ]),
        ...(precision && precisions.has(p.row.precision) ? [faultAt(p, "date", precision)] : []),
      ];
    }),
    ...episodeFaults(tables),
    ...scoreFaults(tables),
  ];
}

function codeFault(p: Tables["mentions"][number], event: Tables["events"][number] | undefined): Fault {
  const fault = faultAt(p, "cameo", "a code of scales/goldstein.csv");
  return p.row.cameo === null ? { ...fault, against: event ? [placeOf(event)] : [] } : { ...fault, cause: `cameo ${p.row.cameo}` };
}

/** An episode is named after one of its events and belongs to one partner. */
function episodeFaults(tables: Tables): Fault[] {
  const heads = new Map(tables.events.map((p) => [p.row.id, p]));
  const told = groupBy(tables.mentions, (p) => p.row.event);
  return tables.events.flatMap((p): Fault[] => {
    if (p.row.episode === null || heads.get(p.row.episode)?.row.partner === p.row.partner) return [];
    const fault = faultAt(p, "episode", "the id of an event with the same partner, or nothing");
    const head = heads.get(p.row.episode);
    return [
      head
        ? { ...fault, against: [placeOf(head), placeOf(p), ...(told.get(p.row.id) ?? []).map(placeOf)] }
        : { ...fault, cause: `event ${p.row.episode}` },
    ];
  });
}

function scoreFaults(tables: Tables): Fault[] {
  const told = groupBy(tables.mentions, (p) => p.row.event);
  const stray = strayMentions(tables);
  return tables.events.flatMap((p): Fault[] => {
    const mentions = told.get(p.row.id) ?? [];
    const cause = `told ${p.row.id}`;
    if (mentions.length === 0) {
      const fault = { ...faultAt(p, "id", "at least one mention in mentions.csv"), cause };
      return [stray.length > 0 ? { ...fault, against: stray } : fault];
    }
    const datable = mentions.some(({ row }) => row.status === "happened" && row.date !== null);
    if (!p.row.scored || datable) return [];
    return [{ ...faultAt(p, "scored", "no: no mention tells it as happened with a date"), cause, against: [p, ...mentions].map(placeOf) }];
  });
}

/** Mentions of an event that no table knows: it is they who name the wrong one, and not an event that lost its only mention. */
function strayMentions(tables: Tables): string[] {
  const refs = [...tables.coverage, ...tables.disagreements].map(({ row }) => row.ref);
  const claims = tables.checks.flatMap(({ row }) => [row.claim, ...row.record].map((ref) => ref.split("#")[0]));
  const named = new Set([...refs, ...claims, ...tables.events.flatMap(({ row }) => [row.id, row.episode])]);
  return tables.mentions.filter(({ row }) => !named.has(row.event)).map(placeOf);
}

/** Events of a country that is no partner. Releases before 2026.3.0 have no rows of subject.csv, and were checked when they were frozen. */
export function partnerFaults({ subject: rows, events }: Pick<Tables, "subject" | "events">): Fault[] {
  const codes = rows.filter(({ row }) => row.role === "partner").map(({ row }) => row.code);
  if (codes.length === 0) return [];
  return events.filter(({ row }) => !codes.includes(row.partner)).map((p) => faultAt(p, "partner", codes.join(" or ")));
}
