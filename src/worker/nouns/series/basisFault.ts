import type { Edition } from "../../../edition/edition.ts";
import { observationsForSeries } from "../../../model/queries.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { ParameterError } from "../../http/readQuery.ts";

const COLLECTIONS = ["all", "documents", "references"] as const;

/**
 * What is wrong with the bases that are asked of a series: none of its figures has one of them, in any collection and at any date. Null where
 * all are in order, of a series without figures of its own, and in releases before 2026.30.0, which answer without a row.
 */
export function basisFault(
  { catalog, words: { problem } }: Pick<Edition, "catalog" | "words">,
  series: string,
  asked: readonly string[] | undefined,
): ParameterError | null {
  if (asked === undefined || isOlderThan(catalog.release, "2026.30.0")) return null;
  const figures = COLLECTIONS.flatMap((collection) => observationsForSeries(catalog, series, { as_of: null, collection }));
  const allowed = [...new Set(figures.map(({ basis }) => basis))].sort();
  if (allowed.length === 0 || asked.every((basis) => allowed.includes(basis))) return null;
  return { parameter: "basis", detail: problem.invalid("basis", `one or more of ${allowed.join(", ")}, separated by commas`), allowed };
}
