import type { Asked } from "../http/asked.ts";
import { goneOf, type Withdrawable } from "../http/goneOf.ts";
import { suggestion } from "../http/suggestion.ts";

/**
 * What is said of an id that leads nowhere: which release withdrew what it names, why, and which is the last that has it; where none did, that
 * there is no such thing, with the nearest id of those `known`.
 */
export function notThere(asked: Pick<Asked, "app" | "edition">, noun: Withdrawable, id: string, known: Iterable<string>): string {
  const { problem, assistant } = asked.edition.words;
  const gone = goneOf(asked, noun, id);
  if (gone) return assistant.faultOf.stillIn(problem.gone(noun, gone.id, gone.release, gone.reason), gone.last);
  const hint = suggestion(id, [...known]);
  return hint === null ? `${problem.notFound(noun, id)}.` : problem.notFoundWithHint(noun, id, hint);
}
