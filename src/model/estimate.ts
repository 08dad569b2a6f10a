import type { Catalog } from "./catalog.ts";
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
  const observations = catalog.observations.filter((o) => !isEstimate(o));
  const gone = new Set(catalog.observations.filter(isEstimate).map(({ id }) => id));
  const checks = catalog.checks.filter(({ claim, records }) => ![claim, ...records].some((ref) => gone.has(ref)));
  return {
    ...catalog,
    observations,
    observationById: new Map(observations.map((o) => [o.id, o])),
    observationsBySeries: groupBy(observations, ({ series }) => series),
    observationsBySource: groupBy(observations, ({ source }) => source ?? ""),
    checks,
    checksByClaim: groupBy(checks, ({ claim }) => claim),
  };
}
