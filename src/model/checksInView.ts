import type { Catalog } from "./catalog.ts";
import { mentionOf } from "./catalogChecks.ts";
import type { Check } from "./check.ts";
import { groupBy } from "./groupBy.ts";
import { isInVintage, type Vintage } from "./vintage.ts";

/**
 * The checks whose claim and records all stand in sources that a vintage counts, each with only the searched sources in view.
 * Where none of those is in view, nothing was searched, and the check is left out.
 */
export function checksInView(catalog: Catalog, vintage: Vintage): Check[] {
  const counted = (id: string) => {
    const source = catalog.sourceById.get(id);
    return source !== undefined && isInVintage(source, vintage);
  };
  const inView = (ref: string) => counted(catalog.observationById.get(ref)?.source ?? mentionOf(catalog, ref)?.source ?? "");
  return catalog.checks.flatMap((check) => {
    const looked_in = check.looked_in.filter(counted);
    const searched = check.looked_in.length === 0 || looked_in.length > 0;
    return searched && [check.claim, ...check.records].every(inView) ? [{ ...check, looked_in }] : [];
  });
}

/** The catalogue with only the checks in view, so that no verdict is said whose record a view does not hold. Releases before 2026.3.0 keep theirs. */
export function withChecksInView(catalog: Catalog, vintage: Vintage): Catalog {
  const everything = vintage.as_of === null && vintage.collection === "all";
  if (everything || catalog.generation === 1) return catalog;
  const checks = checksInView(catalog, vintage);
  return { ...catalog, checks, checksByClaim: groupBy(checks, (check) => check.claim) };
}
