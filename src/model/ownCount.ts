import type { Catalog } from "./catalog.ts";
import { isHeldAgainstRecords } from "./check.ts";
import type { Observation } from "./observation.ts";
import { checksOf, collectionFor } from "./queries.ts";
import { isOlderThan } from "./turn.ts";

/**
 * The count beside which a figure is drawn, or none where that is not its own: a share of something else, or a total among its parts, would be
 * read on a scale that says nothing of it. Releases before 2026.17.0 draw it there all the same.
 *
 * @param count as `countBeside` gives it
 */
export function ownCount(catalog: Catalog, o: Observation, count: Observation[]): Observation[] {
  return isOlderThan(catalog.release, "2026.17.0") || isOwn(catalog, o, count) ? count : [];
}

/** Of a record each count is its own; of a claim one of its measure that counts the same, or with which the fact check compares it. */
function isOwn(catalog: Catalog, o: Observation, count: readonly Observation[]): boolean {
  const [first] = count;
  if (first === undefined || collectionFor(catalog, o) === "references") return true;
  if (first.series !== o.series) return false;
  const [check] = checksOf(catalog, o.id);
  const isCompared = check !== undefined && isHeldAgainstRecords(check) && count.some(({ id }) => check.records.includes(id));
  return first.basis === o.basis || isCompared;
}
