import { EVENT_WITHIN, isMentionRef, ONE_DAY_ALONE } from "../model/check.ts";
import { parsePeriod } from "../model/period.ts";
import { contradicted, deniedOtherwise, figuresOfEvents, inferenceFault, ruleFault, VERDICTS_BY_RULE } from "./checkRules.ts";
import type { check } from "./checks.ts";
import { type Fault, placeOf } from "./fault.ts";
import { type Refers, referables } from "./referables.ts";
import { faultAt, type Located } from "./table.ts";
import type { Tables } from "./tables.ts";
import { totalFault } from "./totalsOnRecord.ts";
import { uncheckedFaults } from "./uncheckedFaults.ts";

type PlacedCheck = Located<Parameters<typeof check>[0]>;

/**
 * Checks of what is no claim, against what is no record, without a record, or with a verdict that their rule, figures or dates do not give;
 * and claims without a check. Releases without subject.csv are held to the rules of their time.
 */
export function checkFaults(tables: Tables): Fault[] {
  const published = new Map(
    tables.sources.map(({ row }) => [row.id, row.published === null ? null : (parsePeriod(row.published)?.end ?? null)]),
  );
  const known = referables(tables, (source) => published.get(source) ?? null);
  const rows = tables.checks.map((p) => ({ p, faults: rowFaults(p, known) }));
  const faults = rows.flatMap((row) => row.faults);
  if (tables.subject.length === 0) return faults;
  const references = new Set(tables.sources.filter(({ row }) => row.collection === "references").map(({ row }) => row.id));
  return [
    ...faults,
    ...tables.checks.flatMap((p) => searchFaults(p, references)),
    ...rows.filter((row) => row.faults.length === 0).flatMap(({ p }) => givenFaults(p, known, tables)),
    ...tables.checks.flatMap((p) => totalFault(p, known) ?? []),
    ...uncheckedFaults(tables, known, references.size > 0),
  ];
}

/** What holds in every release: refs that exist, a record for every verdict, a verdict that the rule can give and the records support. */
function rowFaults(p: PlacedCheck, known: Map<string, Refers>): Fault[] {
  const { claim, record, verdict, rule } = p.row;
  const wrong = record.filter((ref) => known.get(ref)?.collection !== "references");
  const given = VERDICTS_BY_RULE[rule] ?? [];
  const records = record.flatMap((ref) => known.get(ref) ?? []);
  return [
    ...(known.get(claim)?.collection === "documents"
      ? []
      : [missing(known, claim, faultAt(p, "claim", "an observation or event#source:paragraph of a document"))]),
    ...wrong.map((ref) =>
      missing(known, ref, faultAt(p, "record", `observations or event#source of references, and ${ref} is none${withVariant(known, ref)}`)),
    ),
    ...(record.length === 0 && verdict !== "cannot_be_tested" ? [faultAt(p, "record", "a record, or the verdict cannot_be_tested")] : []),
    ...(given.includes(verdict) ? [] : [{ ...faultAt(p, "verdict", `what ${rule} gives: ${given.join(" or ")}`), against: [placeOf(p)] }]),
    ...(wrong.length === 0 && contradicted(rule, known.get(claim), records)
      ? [
          {
            ...faultAt(p, "verdict", `a verdict that the figures or dates bear out by ${rule}${otherRule(rule, records)}`),
            against: placesOf(known, p),
          },
        ]
      : []),
  ];
}

/** The ids that go on where a reference ends, as those of a database's figures do with their release: easily left out when an id is put together. */
function withVariant(known: Map<string, Refers>, ref: string): string {
  const longer = [...known].flatMap(([id, { collection }]) => (collection === "references" && id.startsWith(`${ref}.`) ? [id] : []));
  return longer.length === 0 ? "" : `; there is ${longer.join(" and ")}`;
}

/** The rule that the rows bear out where they deny this one; nothing where there are several records, which may agree with neither. */
function otherRule(rule: string, records: Refers[]): string {
  const other = records.length === 1 ? OPPOSITE[rule] : undefined;
  return other === undefined ? "" : `: the rows give ${other}`;
}

/** What a rule that can be computed comes to where figures or dates contradict it. */
const OPPOSITE: Readonly<Record<string, string>> = {
  within_rounding: "differs, by out_of_bounds",
  within_bounds: "differs, by out_of_bounds",
  out_of_bounds: "agrees, by within_bounds or within_rounding",
  date_within: "differs, by date_outside",
  occasion_within: "differs, by occasion_outside",
  date_outside: "agrees, by date_within",
  occasion_outside: "agrees, by occasion_within",
  event_within: "differs, by event_outside",
  event_outside: "agrees, by event_within",
};

/** Whether the data have a rule: one that is asked for where releases know no better. */
function knows({ codes }: Tables, rule: string): boolean {
  return codes.some(({ row }) => row.list === "check_rule" && row.code === rule);
}

/**
 * What a rule asks beyond that, of a row that is sound otherwise. Releases before 2026.11.0 could not say the end of a visit, the event of an
 * occasion or that two rows are one case by inference, those before 2026.26.0 not that the record of a figure is an event.
 */
function givenFaults(p: PlacedCheck, known: Map<string, Refers>, tables: Tables): Fault[] {
  const claim = known.get(p.row.claim);
  const records = p.row.record.flatMap((ref) => known.get(ref) ?? []);
  if (!claim) return [];
  const { rule, verdict } = p.row;
  const fault =
    ruleFault(rule, verdict, claim, records) ??
    (knows(tables, EVENT_WITHIN) ? figuresOfEvents(rule, claim, records) : null) ??
    (knows(tables, ONE_DAY_ALONE) ? (deniedOtherwise(rule, claim, records) ?? inferenceFault(p.row, claim, records)) : null);
  return fault ? [{ ...faultAt(p, fault.column, fault.expected), against: placesOf(known, p) }] : [];
}

/** Where was it looked for: said of what has no record, and of nothing else. And a reason types no number that the linked rows hold. */
function searchFaults(p: PlacedCheck, references: Set<string>): Fault[] {
  const { rule, looked_in, reason } = p.row;
  const strange = looked_in.filter((id) => !references.has(id));
  const asked = rule === "no_record";
  return [
    ...(asked && looked_in.length === 0
      ? [{ ...faultAt(p, "looked_in", "the ids of the references that were searched, separated by spaces"), against: [placeOf(p)] }]
      : []),
    ...(!asked && looked_in.length > 0
      ? [{ ...faultAt(p, "looked_in", "nothing: only no_record names where it was looked for"), against: [placeOf(p)] }]
      : []),
    ...strange.map((id) => ({ ...faultAt(p, "looked_in", `ids of references, and ${id} is none`), cause: `source ${id}` })),
    ...(/\d/.test(reason)
      ? [faultAt(p, "reason", "words without digits: the figures and dates of the linked rows are shown beside it")]
      : []),
  ];
}

/** A ref that finds nothing, or a row of a source that is not there: the same cause as in every other row that names it. */
function missing(known: Map<string, Refers>, ref: string, fault: Fault): Fault {
  const own = known.get(ref);
  if (!own) return { ...fault, cause: `${isMentionRef(ref) ? "mention" : "observation"} ${ref}` };
  return own.collection === undefined ? { ...fault, cause: `source ${own.source}` } : fault;
}

/** The rows that a check is held against, and its own: one whose claim is wrong has no verdict to be judged. */
function placesOf(known: Map<string, Refers>, p: PlacedCheck): string[] {
  return [placeOf(p), ...[p.row.claim, ...p.row.record].flatMap((ref) => known.get(ref)?.place ?? [])];
}
