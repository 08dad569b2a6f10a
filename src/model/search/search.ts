import { soughtFor } from "./foldText.ts";
import { bent } from "./inflection.ts";
import { type Entry, SEARCH_KINDS, type Searchable, type SearchKind } from "./searchable.ts";

/** Ids of what holds the words of a search, by kind; in each kind the best first. */
export type SearchResult = Record<SearchKind, string[]>;

/** Of all that can be searched, what holds every word; of no words nothing. */
export function search(all: Searchable, words: readonly string[]): SearchResult {
  return searching(all)(words);
}

/** Searches for several choices of the same words, each looked up once. */
export function searching(all: Searchable): (words: readonly string[]) => SearchResult {
  const { entries } = all;
  const known = new Map<string, Set<number>>();
  const placesFor = (word: string) => {
    const places = known.get(word) ?? placesOf(all, word);
    known.set(word, places);
    return places;
  };
  return (words) => {
    const places = words.map(placesFor);
    const isFound = places.length > 0 && places.every(({ size }) => size > 0);
    return byKind((kind) => (isFound ? matching(entries[kind], places) : []));
  };
}

/** Where the lines begin that hold a word, in a form that the language of the texts gives it. */
function placesOf({ lines, inflection }: Searchable, word: string): Set<number> {
  const places = new Set<number>();
  const forms = inflection === null ? [] : bent(word, inflection).map((form) => ` ${form}`);
  for (const sought of [...soughtFor(word), ...forms])
    for (let at = lines.indexOf(sought); at >= 0; at = lines.indexOf(sought, at + 1)) places.add(lines.lastIndexOf("\n", at) + 1);
  return places;
}

/** Something for each kind. */
export function byKind<T>(of: (kind: SearchKind) => T): Record<SearchKind, T> {
  return Object.fromEntries(SEARCH_KINDS.map((kind) => [kind, of(kind)])) as Record<SearchKind, T>;
}

/** Entries of a kind that hold some of the words: those that have the most in what they are called first, then those that have the most at all. */
export function nearest(all: Searchable, kind: SearchKind, words: readonly string[]): string[] {
  const places = words.map((word) => placesOf(all, word));
  const count = (texts: readonly number[]) => places.filter((one) => isAmong(texts, one)).length;
  return all.entries[kind]
    .map(({ id, name, more }) => ({ id, named: count(name), held: count([...name, ...more]) }))
    .filter(({ held }) => held > 0)
    .sort((a, b) => b.named - a.named || b.held - a.held)
    .map(({ id }) => id);
}

/** Entries that have a text at a place of each word, those first that have it in what they are called. */
function matching(all: readonly Entry[], words: readonly ReadonlySet<number>[]): string[] {
  const named: string[] = [];
  const others: string[] = [];
  for (const { id, name, more } of all) {
    if (words.every((places) => isAmong(name, places))) named.push(id);
    else if (words.every((places) => isAmong(name, places) || isAmong(more, places))) others.push(id);
  }
  return [...named, ...others];
}

function isAmong(texts: readonly number[], places: ReadonlySet<number>): boolean {
  return texts.some((place) => places.has(place));
}

/** How much was found, of all kinds together. */
export function hitCount(found: SearchResult): number {
  return SEARCH_KINDS.reduce((sum, kind) => sum + found[kind].length, 0);
}

/** Whether some text has a word. */
export function isKnown(all: Searchable, word: string): boolean {
  return placesOf(all, word).size > 0;
}

/** Every word of all that can be searched: what a misspelt one may have been meant for. */
export function knownWords({ lines }: Searchable): Set<string> {
  return new Set(lines.split(/[ \n]+/).filter(Boolean));
}
