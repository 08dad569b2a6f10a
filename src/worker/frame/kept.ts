import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { Edition } from "../../edition/edition.ts";
import type { Catalog } from "../../model/catalog.ts";
import { RecentlyUsed } from "../../model/recentlyUsed.ts";
import type { Words } from "../../words/en.ts";

/** What an isolate keeps of one state of the data at most: parts, and their letters. */
const MOST = { entries: 256, weight: 400_000 };

const stores = new WeakMap<Catalog, WeakMap<Words, RecentlyUsed<string>>>();

/**
 * A part of a page as it was written before, or written now and kept: what a reader changes of a page is seldom all of it. Parts are kept
 * by the state of the data that they are made from, and go with it.
 *
 * @param name the part and all that it is made from beside the edition, such as chart and view: equal names, equal parts
 * @returns what `write` gives, as markup; null where it gives null
 */
export function kept(edition: Edition, name: string, write: () => Child): ReturnType<typeof raw> | null {
  const markup = keptText(edition, name, () => {
    const part = write();
    return part === null || part === undefined ? "" : String(part);
  });
  return markup === "" ? null : raw(markup);
}

/** A text of a page, likewise. */
export function keptText(edition: Edition, name: string, write: () => string): string {
  const [store, key] = [storeOf(edition), keyOf(edition, name)];
  const known = store.get(key);
  if (known !== undefined) return known;
  const text = write();
  store.set(key, text);
  return text;
}

/** All parts that are kept of an edition, as names and texts. */
export function keptParts(edition: Edition): [name: string, text: string][] {
  const end = keyOf(edition, "");
  return storeOf(edition).all.flatMap(([key, text]) => (key.endsWith(end) ? [[key.slice(0, -end.length), text]] : []));
}

/** Keeps parts that were written elsewhere. */
export function keep(edition: Edition, parts: readonly [name: string, text: string][]): void {
  for (const [name, text] of parts) storeOf(edition).set(keyOf(edition, name), text);
}

function keyOf({ urls, pinned }: Edition, name: string): string {
  return [name, urls.origin, pinned, urls.day].join("\n");
}

function storeOf({ catalog, words }: Edition): RecentlyUsed<string> {
  const ofCatalog = stores.get(catalog) ?? new WeakMap<Words, RecentlyUsed<string>>();
  stores.set(catalog, ofCatalog);
  const store = ofCatalog.get(words) ?? new RecentlyUsed<string>(MOST, (_, text) => text.length);
  ofCatalog.set(words, store);
  return store;
}
