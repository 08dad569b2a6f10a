import { foldText } from "./foldText.ts";

/** Words of one search that are looked for at most; a question of more is no search. */
const MOST = 20;

/**
 * The words that a search looks for, each once. Those of `small`, which tell nothing apart (`of`, `the`), are passed over unless there are
 * no others.
 */
export function searchWords(q: string, small: string): string[] {
  const words = [...new Set(foldText(q).split(" ").filter(Boolean))].slice(0, MOST);
  const telling = words.filter((word) => !` ${small} `.includes(` ${word} `));
  return telling.length > 0 ? telling : words;
}
