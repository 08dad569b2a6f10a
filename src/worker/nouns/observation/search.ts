import type { Catalog } from "../../../model/catalog.ts";
import type { Observation } from "../../../model/observation.ts";

/**
 * Observations that hold every word of the search, as written in id, title of the series, figure, quote or note; "percent" also finds "%".
 * All of them where nothing is searched.
 */
export function matching(catalog: Catalog, observations: Observation[], q: string | undefined): Observation[] {
  if (q === undefined) return observations;
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
