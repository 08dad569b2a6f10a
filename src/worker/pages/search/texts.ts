import type { Edition } from "../../../edition/edition.ts";
import type { Catalog } from "../../../model/catalog.ts";
import { type Searchable, searchable } from "../../../model/search/searchable.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { isWhole, type Vintage } from "../../../model/vintage.ts";
import type { Words } from "../../../words/en.ts";
import { builtJson, type Reader } from "../../http/asset.ts";
import { methodSections } from "./methodSections.ts";
import { sitePages } from "./sitePages.ts";

/** Where the folded texts of the head stand in a language, in their usual view; below the static assets. Null: in English. */
export function textsPath(language: string | null): string {
  return `search/${language ?? "en"}.json`;
}

/** The folded texts of states of the data in a language, in their usual view. */
const kept = new WeakMap<Catalog, WeakMap<Words, Searchable>>();

/**
 * All that can be searched in a view of an edition, folded. The usual view of the head has it from the build, as folding takes longer than all
 * else; every other view, and one whose file cannot be read, is folded here.
 */
export async function textsIn(edition: Edition, vintage: Vintage, from: Reader): Promise<Searchable> {
  const { catalog, words } = edition;
  if (!isWhole(vintage)) return foldedTexts(edition, vintage);
  const ofCatalog = kept.get(catalog) ?? new WeakMap<Words, Searchable>();
  kept.set(catalog, ofCatalog);
  const all = ofCatalog.get(words) ?? (await builtTexts(edition, from)) ?? foldedTexts(edition, vintage);
  ofCatalog.set(words, all);
  return all;
}

/** The same, folded now. */
export function foldedTexts(edition: Edition, vintage: Vintage): Searchable {
  const { catalog, words } = edition;
  const beside = () => ({ terms: words.glossary.entries, method: methodSections(edition), pages: sitePages(edition) });
  const inflection = isOlderThan(catalog.release, "2026.30.0") ? null : words.search.inflection;
  return searchable(catalog, vintage, beside, words.periodInWords, inflection);
}

async function builtTexts({ pinned, urls }: Edition, from: Reader): Promise<Searchable | null> {
  const path = textsPath(urls.language);
  if (pinned !== null || !(path in from.app.build.fileSums)) return null;
  try {
    return await builtJson<Searchable>(from, path);
  } catch (error) {
    console.error(error);
    return null;
  }
}
