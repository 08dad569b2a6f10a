import { type Catalog, replacing, seenThrough } from "./catalog.ts";
import type { Check } from "./check.ts";
import { groupBy } from "./groupBy.ts";
import type { Observation } from "./observation.ts";
import { remembering } from "./remembered.ts";

const remembered = remembering<Catalog, Catalog>(1);

/** Bases of figures that are computed without an assumption. */
const SUMMED = /_sums$/;

/**
 * Whether a figure is an estimate: estimated or computed by its source or by us, and not only summed from published figures, computed from
 * counted cases or counted from events.
 */
export function isEstimate({ status, source, n, basis }: Pick<Observation, "status" | "source" | "n" | "basis">): boolean {
  return status === "E" && source !== null && n === null && !SUMMED.test(basis);
}

/**
 * The catalogue without estimates, and without the verdicts that rest on one: what a view without estimates counts.
 * Why: docs/decisions/0024-what-a-reader-changes.md
 */
export function withoutEstimates(catalog: Catalog): Catalog {
  return remembered(catalog, "", () => estimatesLeftOut(catalog));
}

function estimatesLeftOut(catalog: Catalog): Catalog {
  const isKept = (o: Observation) => !isEstimate(o);
  const kept = (of: Observation[]) => someOf(of.filter(isKept));
  const isGone = (ref: string) => {
    const o = catalog.observationById.get(ref);
    return o !== undefined && isEstimate(o);
  };
  const rests = ({ claim, records }: Check) => ![claim, ...records].some(isGone);
  return replacing(catalog, {
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

/** As indexes have it: no list at all where there is no row. */
function someOf<Row>(rows: Row[]): Row[] | undefined {
  return rows.length === 0 ? undefined : rows;
}
