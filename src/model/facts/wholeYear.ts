import type { Catalog } from "../catalog.ts";
import type { Observation } from "../observation.ts";
import { isDoubtful, isPlan } from "../observationStatus.ts";
import { collectionFor } from "../queries.ts";
import { isOlderThan } from "../turn.ts";

/** ISO 8601: a year and no part of it. */
const WHOLE = /^\d{4}$/;

/**
 * What records print of the whole year of which a figure is of a part: another count, which the figures of the part say nothing of. None of
 * a figure that is of no part of one year, and in releases before 2026.27.0.
 *
 * @param shown figures in view
 */
export function ofWholeYear(catalog: Catalog, { period }: Observation, shown: readonly Observation[]): Observation[] {
  const [first, last] = [period.start.slice(0, 4), period.end.slice(0, 4)];
  if (first !== last || WHOLE.test(period.text) || isOlderThan(catalog.release, "2026.27.0")) return [];
  const partners: string[] = catalog.subject.partners.map(({ code }) => code);
  return shown
    .filter((o) => o.period.text === first && o.as_worded !== null && !isPlan(o) && !isDoubtful(o))
    .filter((o) => partners.includes(o.counterpart) && collectionFor(catalog, o) === "references")
    .sort((a, b) => partners.indexOf(a.counterpart) - partners.indexOf(b.counterpart));
}
