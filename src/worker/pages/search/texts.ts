import type { Edition } from "../../../edition/edition.ts";
import type { Catalog } from "../../../model/catalog.ts";
import { type Searchable, searchable } from "../../../model/search/search.ts";
import type { Vintage } from "../../../model/vintage.ts";
import type { Words } from "../../../words/en.ts";
import { methodSections } from "./methodSections.ts";
import { sitePages } from "./sitePages.ts";

/** The folded texts of states of the data in a language, in their usual view: nearly every search is of one. */
const kept = new WeakMap<Catalog, WeakMap<Words, Searchable>>();

/** All that can be searched in a view of an edition, folded. */
export function textsIn(edition: Edition, vintage: Vintage): Searchable {
  const { catalog, words } = edition;
  const ofCatalog = kept.get(catalog) ?? new WeakMap<Words, Searchable>();
  kept.set(catalog, ofCatalog);
  const before = isUsual(vintage) ? ofCatalog.get(words) : undefined;
  const beside = () => ({ terms: words.glossary.entries, method: methodSections(edition), pages: sitePages(edition) });
  const all = before ?? searchable(catalog, vintage, beside(), words.periodInWords);
  if (isUsual(vintage)) ofCatalog.set(words, all);
  return all;
}

function isUsual({ as_of, collection }: Vintage): boolean {
  return as_of === null && collection === "all";
}
