import { type Catalog, replacing, seenThrough, someOf } from "./catalog.ts";
import type { Check } from "./check.ts";
import { groupBy } from "./groupBy.ts";
import { COMPILER, type Observation } from "./observation.ts";
import { LOW_RELIABILITY } from "./observationStatus.ts";
import { remembering } from "./remembered.ts";
import { isOlderThan } from "./turn.ts";

const remembered = remembering<Catalog, Catalog>(1);

/** Bases of figures that are computed without an assumption. */
const SUMMED = /_sums$/;
/** Bases of figures that we counted case by case from somebody's list, and that have no number of cases of their own. */
const COUNTED = /^dispute_years$/;

/** Whether a figure is a plain count of the cases of a list: a calculation of ours, in which nothing is assumed. */
export function isCountedFromList({ basis }: Pick<Observation, "basis">): boolean {
  return COUNTED.test(basis);
}

/**
 * Whether a figure is an estimate: estimated or computed by its source or by us, and not only summed from published figures, computed from
 * counted cases or counted from a list or from events. In releases before 2026.26.0 what is counted from a list is one too, and before 2026.27.0 none
 * that we computed from a doubtful figure is.
 */
export function isEstimate(release: string, o: Pick<Observation, "status" | "source" | "n" | "basis" | "reporter">): boolean {
  const isOurDoubtful = o.status === LOW_RELIABILITY && o.reporter === COMPILER && !isOlderThan(release, "2026.27.0");
  const isMade = (o.status === "E" || isOurDoubtful) && o.source !== null && o.n === null && !SUMMED.test(o.basis);
  return isMade && (isOlderThan(release, "2026.26.0") || !isCountedFromList(o));
}

/** Whether a figure is no published record to rely on: an estimate, or of low reliability. */
export function isRough(release: string, o: Observation): boolean {
  return isEstimate(release, o) || o.status === LOW_RELIABILITY;
}

/** Whether it is its source that estimates a figure, and not we. */
export function isEstimatedBySource({ status, source, reporter }: Pick<Observation, "status" | "source" | "reporter">): boolean {
  return status === "E" && source !== null && reporter !== COMPILER;
}

/**
 * The catalogue without estimates, and without the verdicts that rest on one: what a view without estimates counts.
 * Why: docs/decisions/0024-what-a-reader-changes.md
 */
export function withoutEstimates(catalog: Catalog): Catalog {
  return remembered(catalog, "", () => estimatesLeftOut(catalog));
}

function estimatesLeftOut(catalog: Catalog): Catalog {
  const isKept = (o: Observation) => !isEstimate(catalog.release, o);
  const kept = (of: Observation[]) => someOf(of.filter(isKept));
  const isGone = (ref: string) => {
    const o = catalog.observationById.get(ref);
    return o !== undefined && isEstimate(catalog.release, o);
  };
  const rests = ({ claim, records }: Check) => ![claim, ...records].some(isGone);
  return replacing(catalog, {
    withEstimates: catalog,
    get observations() {
      return catalog.observations.filter(isKept);
    },
    observationById: seenThrough(catalog.observationById, (o) => (isKept(o) ? o : undefined)),
    observationsBySeries: seenThrough(catalog.observationsBySeries, kept),
    observationsBySource: seenThrough(catalog.observationsBySource, kept),
    get observationCounts() {
      const bySource = groupBy(catalog.observations.filter(isKept), ({ source }) => source ?? "");
      return new Map([...bySource].map(([source, of]) => [source, of.length]));
    },
    get checks() {
      return catalog.checks.filter(rests);
    },
    checksByClaim: seenThrough(catalog.checksByClaim, (of) => someOf(of.filter(rests))),
  });
}
