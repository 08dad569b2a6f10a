import type { Edition } from "../../../edition/edition.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { ParameterError } from "../../http/readQuery.ts";

/** A year of the balance, whose id it is. */
const YEAR = /^(?:19|20)\d\d$/;

/**
 * What is wrong with an id whose changes are asked for: no row has it, and no release changed one that had it. Null of a row that never
 * changed, and in releases before 2026.30.0, which answer without a change.
 *
 * @param changed ids of all changes up to the release in view
 */
export function idFault(
  { catalog, words: { problem } }: Pick<Edition, "catalog" | "words">,
  id: string,
  changed: ReadonlySet<string>,
): ParameterError | null {
  if (changed.has(id) || YEAR.test(id) || isOlderThan(catalog.release, "2026.30.0")) return null;
  const known = [catalog.seriesById, catalog.chartById, catalog.sourceById, catalog.eventById, catalog.observationById];
  const isRow = known.some((rows) => rows.has(id)) || [...catalog.pairs, ...catalog.disagreements].some((row) => row.id === id);
  return isRow ? null : { parameter: "id", detail: problem.invalid("id", "the id of a row that this release or one before it has") };
}
