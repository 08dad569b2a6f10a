import type { Catalog } from "../catalog.ts";
import type { Check } from "../check.ts";
import { type Observation, position } from "../observation.ts";
import { isPlan } from "../observationStatus.ts";
import { collectionFor, mentionOf } from "../queries.ts";
import { isOlderThan } from "../turn.ts";
import { isNamedByRule } from "../untestedBecause.ts";
import { type Fact, rowsOf } from "./fact.ts";
import type { Untested } from "./untestedFact.ts";

/** Most records that are named beside a claim: more are a list, which the table is. */
const MOST = 3;

/**
 * Records beside a claim that none of them tests: the nearest one of its check, where it counts the same and so seems to test it, or is an event;
 * or, where the view lacks a record of the check, those of its measure in view. Null of others, where no record is in view, and in releases before
 * 2026.30.0.
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
    return events.length === 0 ? null : { isChecked: true, rows: [], events, reason: check.reason };
  }
  const rows = shown.filter(
    (o) => o.series === claim.series && position(o) !== null && !isPlan(o) && collectionFor(catalog, o) === "references",
  );
  return rows.length === 0 ? null : { isChecked: false, rows: few(rows), reason: "" };
}

function few(rows: readonly Observation[]): Observation[] {
  return rows.length > MOST ? [] : [...rows];
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
