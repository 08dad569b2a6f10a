import type { Catalog } from "../../../model/catalog.ts";
import type { Observation } from "../../../model/observation.ts";
import { foldText, holdsAll } from "../../../model/search/foldText.ts";
import { searchWords } from "../../../model/search/searchWords.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { matchingThen } from "./searchThen.ts";

/**
 * Observations that hold every word of the search in id, title of the series, figure, quote or note: numbers whole, other words from their
 * beginning on, in any spelling of case, accents and digits; "percent" also finds "%". All of them where nothing is searched, and none where
 * what is searched has no word, such as signs alone.
 */
export function matching(catalog: Catalog, observations: Observation[], q: string | undefined): Observation[] {
  if (q === undefined) return observations;
  if (isOlderThan(catalog.release, "2026.24.0")) return matchingThen(catalog, observations, q);
  const words = searchWords(q, "");
  if (words.length === 0) return [];
  return observations.filter((o) => holdsAll([folded(catalog, o)], words));
}

const texts = new WeakMap<Catalog, Map<Observation, string>>();

/** What is searched of a figure, folded once for each state of the data: titles are those of its language. */
function folded(catalog: Catalog, o: Observation): string {
  const known = texts.get(catalog) ?? new Map<Observation, string>();
  texts.set(catalog, known);
  const title = catalog.seriesById.get(o.series)?.title ?? "";
  const text = known.get(o) ?? foldText([o.id, title, o.as_worded ?? "", o.quote, o.note, o.value].join(" "));
  known.set(o, text);
  return text;
}
