import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { Edition } from "../../edition/edition.ts";
import type { Catalog } from "../../model/catalog.ts";
import type { Words } from "../../words/en.ts";

/** Letters of one state of the data that an isolate keeps at most, and parts; what was asked for longest ago goes first. */
const MOST_LETTERS = 400_000;
const MOST_PARTS = 256;

interface Store {
  parts: Map<string, string>;
  letters: number;
}

const stores = new WeakMap<Catalog, WeakMap<Words, Store>>();

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
  const store = storeOf(edition);
  const key = keyOf(edition, name);
  const text = store.parts.get(key) ?? write();
  add(store, key, text);
  return text;
}

/** All parts that are kept of an edition, as names and texts. */
export function keptParts(edition: Edition): [name: string, text: string][] {
  const end = keyOf(edition, "");
  return [...storeOf(edition).parts].flatMap(([key, text]) => (key.endsWith(end) ? [[key.slice(0, -end.length), text]] : []));
}

/** Keeps parts that were written elsewhere. */
export function keep(edition: Edition, parts: readonly [name: string, text: string][]): void {
  for (const [name, text] of parts) add(storeOf(edition), keyOf(edition, name), text);
}

function keyOf({ urls, pinned }: Edition, name: string): string {
  return [name, urls.origin, pinned].join("\n");
}

function add(store: Store, key: string, text: string): void {
  forget(store, key);
  if (text.length <= MOST_LETTERS) {
    store.parts.set(key, text);
    store.letters += text.length;
  }
  for (const oldest of store.parts.keys()) {
    if (store.letters <= MOST_LETTERS && store.parts.size <= MOST_PARTS) break;
    forget(store, oldest);
  }
}

function storeOf({ catalog, words }: Edition): Store {
  const ofCatalog = stores.get(catalog) ?? new WeakMap<Words, Store>();
  stores.set(catalog, ofCatalog);
  const store = ofCatalog.get(words) ?? { parts: new Map<string, string>(), letters: 0 };
  ofCatalog.set(words, store);
  return store;
}

function forget(store: Store, key: string): void {
  store.letters -= store.parts.get(key)?.length ?? 0;
  store.parts.delete(key);
}
