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

/** Of what was typed the parts that hold one of some words of its search, as they were typed; all of it where each does. */
export function asTyped(q: string, words: readonly string[]): string {
  const parts = q.trim().split(/\s+/);
  const kept = parts.filter((part) =>
    foldText(part)
      .split(" ")
      .some((word) => words.includes(word)),
  );
  return kept.length === parts.length ? q : kept.join(" ");
}
