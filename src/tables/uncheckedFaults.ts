import { isMentionRef, mentionRef } from "../model/check.ts";
import { type Fault, placeOf } from "./fault.ts";
import { observation } from "./observations.ts";
import type { Refers } from "./referables.ts";
import { faultAt } from "./table.ts";
import type { Tables } from "./tables.ts";

const WANTED = "a row for it in checks.csv: a verdict, or no_record with looked_in; the claim is";

/**
 * Figures and dates of documents without a row in checks.csv. `searchable`: there are references to look in; without any, nothing can be
 * asked. A row that is faulty itself lacks no check. A check whose claim names nothing is a fault of its own: it stands for the claim of
 * its series or event that then lacks one.
 */
export function uncheckedFaults(tables: Tables, known: Map<string, Refers>, searchable: boolean): Fault[] {
  if (!searchable) return [];
  const checked = new Set(tables.checks.map(({ row }) => row.claim));
  const astray = new Set([...checked].filter((claim) => !known.has(claim)).map(subjectOf));
  const open = (ref: string) => known.get(ref)?.collection === "documents" && !checked.has(ref) && !astray.has(subjectOf(ref));
  const told = new Set<string>();
  const eventPlace = new Map(tables.events.map((p) => [p.row.id, [placeOf(p)]]));
  return [
    ...tables.observations.flatMap((p) => {
      const { id } = observation(p);
      return open(id) ? [{ ...faultAt(p, "source", `${WANTED} ${id}`), cause: `check ${id}`, against: [placeOf(p)] }] : [];
    }),
    ...tables.mentions.flatMap((p) => {
      const ref = mentionRef(p.row);
      if (p.row.date === null || !open(ref) || told.has(ref)) return [];
      told.add(ref);
      return [
        { ...faultAt(p, "date", `${WANTED} ${ref}`), cause: `check ${ref}`, against: [placeOf(p), ...(eventPlace.get(p.row.event) ?? [])] },
      ];
    }),
  ];
}

/** The series or event that a ref is of. */
function subjectOf(ref: string): string {
  return isMentionRef(ref) ? (ref.split("#")[0] ?? "") : (ref.split(".")[0] ?? "");
}
