import type { Edition } from "../../../edition/edition.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { ParameterError } from "../../http/readQuery.ts";
import type { Selection } from "./selection.ts";

/**
 * What is wrong with topics that are asked of series none of which is of them: no figure ever is of both. Null where one may be, and
 * in releases before 2026.30.0, which answer without a row.
 */
export function topicFault(
  { catalog, words: { problem } }: Pick<Edition, "catalog" | "words">,
  { series, topic }: Pick<Selection, "series" | "topic">,
): ParameterError | null {
  if (series === undefined || topic === undefined || isOlderThan(catalog.release, "2026.30.0")) return null;
  const allowed = [...new Set(series.flatMap((id) => catalog.seriesById.get(id)?.topic ?? []))].sort();
  if (allowed.length === 0 || allowed.some((one) => topic.includes(one))) return null;
  const expected = `one or more of ${allowed.join(", ")}, separated by commas, with ${series.join(", ")}`;
  return { parameter: "topic", detail: problem.invalid("topic", expected), allowed };
}
