import type { Catalog } from "../../../model/catalog.ts";
import type { Observation } from "../../../model/observation.ts";

/**
 * What a search of numbers finds in releases before 2026.24.0, whose answers are kept for a year: parts of words, and all of them where
 * nothing but signs is searched.
 */
export function matchingThen(catalog: Catalog, observations: Observation[], q: string): Observation[] {
  const words = fold(q).split(" ").filter(Boolean);
  return observations.filter((o) => {
    const title = catalog.seriesById.get(o.series)?.title ?? "";
    const text = ` ${fold([o.id, title, o.as_worded ?? "", o.quote, o.note, o.value].join(" "))} `;
    return words.every((word) => (/^[\d.,]+$/.test(word) ? text.includes(` ${word} `) : text.includes(word)));
  });
}

/** Lower case, signs as words, everything that is no letter or digit as one space. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("%", " percent ")
    .replaceAll("$", " ")
    .replace(/(\d),(?=\d{3})/g, "$1")
    .replace(/[^\p{L}\p{N}.]+/gu, " ")
    .trim();
}
