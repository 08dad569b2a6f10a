import { allows, datesMeet, mentionRef } from "../model/check.ts";
import { duplicates } from "./duplicates.ts";
import { type Fault, placeOf } from "./fault.ts";
import { mention } from "./mentions.ts";
import { observation } from "./observations.ts";
import { faultAt } from "./table.ts";
import type { Tables } from "./tables.ts";

/** Verdicts that a rule can give. */
const GIVES: Record<string, string[]> = {
  within_rounding: ["agrees"],
  within_bounds: ["agrees"],
  out_of_bounds: ["differs"],
  no_year_near: ["agrees", "differs"],
  parts_cannot_reach: ["differs"],
  date_within: ["agrees"],
  date_outside: ["differs"],
  other_basis: ["cannot_be_tested"],
  plan: ["cannot_be_tested"],
  no_record: ["cannot_be_tested"],
};

/** Checks of what is no claim, against what is no record, without a record, or with a verdict that their rule or their figures do not give. */
export function checkFaults(tables: Tables): Fault[] {
  const known = index(tables);
  return [
    ...tables.checks.flatMap((p) => {
      const { claim, record, verdict, rule } = p.row;
      const wrong = record.filter((ref) => known.get(ref)?.collection !== "references");
      const given = GIVES[rule] ?? [];
      const missing = (ref: string, fault: Fault): Fault => {
        const own = known.get(ref);
        if (!own) return { ...fault, cause: `${ref.includes("#") ? "mention" : "observation"} ${ref}` };
        return own.collection === undefined ? { ...fault, cause: `source ${own.source}` } : fault;
      };
      const found = [
        ...(known.get(claim)?.collection === "documents"
          ? []
          : [missing(claim, faultAt(p, "claim", "an observation or event#source:paragraph of a document"))]),
        ...wrong.map((ref) => missing(ref, faultAt(p, "record", `observations or event#source of references, and ${ref} is none`))),
      ];
      if (known.has(claim) && rule in GIVES && !suits(rule, claim))
        return [...found, faultAt(p, "rule", "date_within or date_outside for the date of an event, and for no figure")];
      if (rule in GIVES && !given.includes(verdict)) return [...found, faultAt(p, "verdict", `what ${rule} gives: ${given.join(" or ")}`)];
      if (record.length === 0 && verdict !== "cannot_be_tested")
        return [...found, faultAt(p, "record", "a record, or the verdict cannot_be_tested")];
      if (wrong.length > 0 || !belied(known, p.row)) return found;
      const against = [claim, ...record].flatMap((ref) => known.get(ref)?.place ?? []);
      return [...found, { ...faultAt(p, "verdict", `a verdict that the figures or dates bear out by ${rule}`), against }];
    }),
    ...duplicates(tables.checks, "claim", (row) => row.claim),
  ];
}

/** Rules of dates are for dates, and rules of figures for figures; what cannot be tested can be either. */
function suits(rule: string, claim: string): boolean {
  return GIVES[rule]?.includes("cannot_be_tested") || rule.startsWith("date_") === claim.includes("#");
}

interface Known {
  place: string;
  source: string;
  collection: string | undefined;
  observation?: ReturnType<typeof observation>;
  mention?: ReturnType<typeof mention>;
}

function index(tables: Tables): Map<string, Known> {
  const collections = new Map(tables.sources.map(({ row }) => [row.id, row.collection]));
  const known = new Map<string, Known>();
  for (const p of tables.observations) {
    const o = observation(p);
    known.set(o.id, { place: placeOf(p), source: p.row.source, collection: collections.get(o.source ?? ""), observation: o });
  }
  for (const p of tables.mentions) {
    const { row } = p;
    known.set(mentionRef(row), {
      place: placeOf(p),
      source: row.source,
      collection: collections.get(row.source),
      mention: mention(row, 0),
    });
  }
  return known;
}

/** Whether figures or dates contradict the verdict, where the rule can be computed: every record for an agreement, no record for a difference. */
function belied(known: Map<string, Known>, { claim, record, rule }: { claim: string; record: string[]; rule: string }): boolean {
  const own = known.get(claim);
  const met = record.flatMap((ref) => {
    const other = known.get(ref);
    if (rule.startsWith("date_")) return own?.mention && other?.mention ? [datesMeet(own.mention, other.mention)] : [];
    return own?.observation && other?.observation ? [allows(own.observation, other.observation)] : [];
  });
  if (["within_rounding", "within_bounds", "date_within"].includes(rule)) return met.includes(false);
  return ["out_of_bounds", "date_outside"].includes(rule) && met.includes(true);
}
