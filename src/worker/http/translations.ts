import type { Catalog } from "../../model/catalog.ts";
import { remembering } from "../../model/remembered.ts";
import type { Sentence } from "../../model/rows.ts";
import { translated, UNTRANSLATED } from "../../model/translated.ts";
import type { Translation } from "../../model/translation.ts";
import { builtJson, type Reader } from "./asset.ts";
import type { ReadState } from "./readState.ts";

/** States of the data in other languages that are remembered of one state at most: one for each language. */
const remembered = remembering<Catalog, Catalog>(5);

/** Where the texts of a state of the data in a language stand, below the static assets; `release` null: those of the head. */
export function translationsPath(language: string, release: string | null): string {
  return `words/${release ?? "head"}/${language}.json`;
}

/** What a state of the data has in another language. */
export interface StateInLanguage {
  texts: Translation[];
  /** What its charts said, where it is a release. */
  sentences: Sentence[];
}

/**
 * A state of the data with its texts in a language, and what its charts said in it; its texts are English where the build has no translations of it.
 *
 * @throws {AssetUnavailable} when the file is missing, damaged or not reached; the next request tries again
 */
export async function inLanguage(from: Reader, catalog: Catalog, language: string, release: string | null): Promise<ReadState> {
  const path = translationsPath(language, release);
  if (!(path in from.app.build.fileSums)) return { catalog, sentences: [] };
  const { texts, sentences } = await builtJson<StateInLanguage>(from, path);
  const isPreview = from.app.build.languages.some((one) => one.language === language && one.isPreview);
  const mark = isPreview ? "" : UNTRANSLATED;
  return { catalog: remembered(catalog, `${language}${mark}`, () => translated(catalog, texts, mark)), sentences };
}
