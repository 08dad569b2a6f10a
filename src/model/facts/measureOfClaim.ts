import type { Catalog } from "../catalog.ts";
import { RECORDS_DISAGREE } from "../check.ts";
import { type Observation, position } from "../observation.ts";
import { isPlan } from "../observationStatus.ts";
import { collectionFor } from "../queries.ts";
import type { ClaimFact } from "./fact.ts";

/** Whether records bear a claim out or not, so that its sentence names them. */
export function isDecided({ verdict }: Pick<ClaimFact, "verdict">): boolean {
  return verdict === "agrees" || verdict === "differs";
}

/**
 * A claim with its measure, which the name of its series leaves open, and with what is on record by that measure where no verdict names
 * records. That records disagree is no verdict where one of them alone is in view.
 */
export function withMeasure(catalog: Catalog, fact: ClaimFact, shown: readonly Observation[]): ClaimFact {
  const { claim } = fact;
  const isTold = isDecided(fact) || (fact.rule === RECORDS_DISAGREE && fact.records.length > 1);
  const records = shown.filter(
    (o) =>
      o.series === claim.series &&
      o.counterpart === claim.counterpart &&
      o.basis === claim.basis &&
      position(o) !== null &&
      !isPlan(o) &&
      collectionFor(catalog, o) === "references",
  );
  const isOpen = fact.rule === RECORDS_DISAGREE && !isTold;
  const { untested: _, ...rest } = fact;
  return { ...rest, ...(isOpen ? { verdict: null } : {}), ofMeasure: isTold ? [] : records };
}
