import type { Catalog } from "../catalog.ts";
import type { Check } from "../check.ts";
import { type Observation, position } from "../observation.ts";
import { isPlan } from "../observationStatus.ts";
import { collectionFor, mentionOf } from "../queries.ts";
import { isOlderThan } from "../turn.ts";
import { isNamedByRule } from "../untestedBecause.ts";
import { type Fact, rowsOf } from "./fact.ts";
import { byEnd, isPrinted } from "./records.ts";
import type { Untested } from "./untestedFact.ts";

/** Most records that are named beside a claim: of more the newest ones are. */
const MOST = 3;

/**
 * Records beside a claim that none of those in view tests: the nearest one of its check, where it counts the same and so seems to test it, or is an
 * event; or, where the view lacks a record of the check, those of its measure in view; the same where all that gave the verdict are of other years.
 * Null of others, where no record is in view, and in releases before 2026.30.0.
 */
export function untestedBeside(
  catalog: Catalog,
  claim: Observation,
  check: Check | undefined,
  records: readonly Observation[],
  shown: readonly Observation[],
): Untested | null {
  if (isOlderThan(catalog.release, "2026.30.0")) return null;
  if (check !== undefined) {
    const [first, ...others] = records;
    const isOpen = check.verdict === "cannot_be_tested" && !isNamedByRule(check) && check.records.length === 1;
    const isAlike = first !== undefined && others.length === 0 && first.basis === claim.basis;
    if (isOpen && isAlike) return { isChecked: true, rows: [first], reason: check.reason };
    const events = isOpen ? check.records.flatMap((ref) => mentionOf(catalog, ref) ?? []) : [];
    if (events.length > 0) return { isChecked: true, rows: [], events, reason: check.reason };
    const outside = yearsOutside(catalog, claim, check, shown);
    return outside.length === 0 ? null : { isChecked: false, ...(inView(catalog, claim, shown) ?? { rows: [] }), outside, reason: "" };
  }
  const told = inView(catalog, claim, shown);
  return told === null ? null : { isChecked: false, ...told, reason: "" };
}

/** The years of the records that gave a verdict on a claim of their own measure, where none of them is in view; else none. */
function yearsOutside(catalog: Catalog, claim: Observation, check: Check, shown: readonly Observation[]): number[] {
  const records = check.records.flatMap((id) => catalog.observationById.get(id) ?? []);
  const isAway = records.every((o) => o.series === claim.series && !shown.some(({ id }) => id === o.id));
  const isHeld = check.verdict === "agrees" || check.verdict === "differs";
  if (!isHeld || !isAway || records.length === 0 || records.length < check.records.length) return [];
  return [...new Set(records.map(({ period }) => Number(period.end.slice(0, 4))))].sort((a, b) => a - b);
}

/** What a view has of a claim's measure: all if that is little, of its country if that is, else the newest printed ones of its country. */
function inView(catalog: Catalog, claim: Observation, shown: readonly Observation[]): Pick<Untested, "rows" | "isNewest"> | null {
  const rows = shown.filter(
    (o) => o.series === claim.series && position(o) !== null && !isPlan(o) && collectionFor(catalog, o) === "references",
  );
  if (rows.length <= MOST) return rows.length === 0 ? null : { rows };
  const own = rows.filter(({ counterpart }) => counterpart === claim.counterpart);
  if (own.length <= MOST) return { rows: own };
  const inTime = own.filter(isPrinted).sort((x, y) => byEnd(y, x));
  const next = inTime[MOST];
  // Of a period with several figures all are named or none.
  const newest = inTime.slice(0, MOST).filter((o) => o.period.end !== next?.period.end);
  return newest.length === 0 ? { rows: [] } : { rows: newest, isNewest: true };
}

/** Facts in which records beside a claim are named once, and not where another fact tells one of them. */
export function besideOnce(facts: readonly Fact[]): Fact[] {
  const told = new Set(facts.flatMap((fact) => (beside(fact).length === 0 ? rowsOf(fact) : [])));
  return facts.map((fact) => {
    const rows = beside(fact).map(({ id }) => id);
    const isTold = rows.some((id) => told.has(id));
    for (const id of rows) told.add(id);
    if (!isTold || fact.kind !== "claim_against_record" || fact.untested === undefined) return fact;
    return { ...fact, untested: { ...fact.untested, rows: [], reason: "" } };
  });
}

function beside(fact: Fact): Observation[] {
  return fact.kind === "claim_against_record" ? (fact.untested?.rows ?? []) : [];
}
