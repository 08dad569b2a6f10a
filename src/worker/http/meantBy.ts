import { foldText, holdsAll } from "../../model/search/foldText.ts";
import { searchWords } from "../../model/search/searchWords.ts";
import { suggestion } from "./suggestion.ts";

/** A row as an address may name it: by its id, or by words of what else it is called. */
export interface Named {
  id: string;
  called: readonly string[];
}

/** Letters of a name from which its words are looked for: fewer begin too many words. */
const SHORTEST = 2;

/**
 * The id that was probably meant by one that does not exist; null when none is. The first of these: an id that has all of its words, best at
 * its beginning (`imports` means `imports-reported`); the longest id all of whose words it has (`balance-index` means `balance`, though the
 * letters of `balance-sheet` are nearer); what all of its words stand in, the id and what else the row is called (`index`); the id with the
 * nearest letters.
 *
 * @param rows in the order in which they are preferred
 * @param small words that tell nothing apart
 */
export function meantBy(name: string, rows: readonly Named[], small: string): string | null {
  const words = searchWords(name, small);
  const ids = rows.map(({ id }) => id);
  if (name.length < SHORTEST || words.length === 0) return suggestion(name, ids);
  const titled = rows.find(({ id, called }) => holdsAll([id, ...called].map(foldText), words))?.id;
  return withAll(name, ids, words) ?? longestIn(name, ids) ?? titled ?? suggestion(name, ids);
}

function withAll(name: string, ids: readonly string[], words: readonly string[]): string | undefined {
  const asked = foldText(name);
  const all = ids.filter((id) => holdsAll([foldText(id)], words));
  return all.find((id) => foldText(id) === asked) ?? all.find((id) => foldText(id).startsWith(asked.trimEnd())) ?? all[0];
}

function longestIn(name: string, ids: readonly string[]): string | undefined {
  const asked = foldText(name);
  const within = ids.filter((id) => wordsOf(id).every((word) => asked.includes(` ${word} `)));
  return within.sort((a, b) => b.length - a.length)[0];
}

function wordsOf(id: string): string[] {
  return foldText(id).trim().split(" ");
}
