import type { Catalog } from "../catalog.ts";
import type { Observation } from "../observation.ts";
import { LOW_RELIABILITY } from "../observationStatus.ts";
import { isOlderThan } from "../turn.ts";
import { PREFERRED_MEASURES, pairedMeasure } from "./measure.ts";

/** Bases of what the subject itself counts of its imports, of a whole year or of a part of it. */
const OWN_BASES = new Set(["importer_side", "customs", "customs_part_year", "customs_residual"]);

/**
 * Whether a figure of a count that both sides' reports enter can only be too high: it is doubtful, and what the subject itself counts of that
 * year is at most half of it. Where it counts nothing of that year a figure is doubtful in an unknown direction. One rule for both partners;
 * releases before 2026.19.0 say it of every doubtful figure of the first partner, and of none of the second. A view without estimates leaves it at
 * that, though what the subject counts be one; those of releases before 2026.28.0 did not.
 */
export function isUpperLimit(catalog: Catalog, o: Observation): boolean {
  const measure = pairedMeasure(o.series, o.basis);
  if (measure === undefined || o.status !== LOW_RELIABILITY || !measure.caution.includes("upper_bound_for_irn")) return false;
  if (isOlderThan(catalog.release, "2026.19.0")) return o.counterpart === catalog.subject.partners[0].code;
  const { observationsBySeries } = isOlderThan(catalog.release, "2026.28.0") ? catalog : (catalog.withEstimates ?? catalog);
  const own = (observationsBySeries.get(PREFERRED_MEASURES[measure.dimension]) ?? []).filter(
    ({ counterpart, basis, period, value }) =>
      counterpart === o.counterpart && OWN_BASES.has(basis) && value !== null && yearOf(period) === yearOf(o.period),
  );
  return own.length > 0 && own.every(({ value }) => 2 * (value ?? 0) <= (o.value ?? 0));
}

/** The year in which a period begins. */
function yearOf({ start }: Observation["period"]): string {
  return start.slice(0, 4);
}
