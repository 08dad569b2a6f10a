import type { Catalog } from "../model/catalog.ts";
import type { Words } from "../words/en.ts";

/**
 * A text with the number of documents that a catalogue has, in words, where `{documents}` or, at the start of a sentence, `{Documents}`
 * stands.
 */
export function withDocuments({ catalog, words }: { catalog: Pick<Catalog, "sources">; words: Words }, text: string): string {
  const number = words.cardinal(catalog.sources.filter(({ collection }) => collection === "documents").length);
  const capital = number.charAt(0).toUpperCase() + number.slice(1);
  return text.replaceAll("{documents}", number).replaceAll("{Documents}", capital);
}
