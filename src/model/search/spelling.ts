import { foldText } from "./foldText.ts";

const WORD = /[\p{L}\p{M}]+/gu;

/** Spellings of words, by how they are folded; those that are folded as they are spelt are left out. */
export class Spelling {
  #seen = new Set<string>();
  #spelt = new Map<string, string>();

  /** Takes in the words of a text. Names have a large letter everywhere, other words only where a sentence begins; in ids all are small. */
  read(text: string): void {
    if (!text.includes(" ")) return;
    for (const [word] of text.matchAll(WORD)) {
      if (this.#seen.has(word)) continue;
      this.#seen.add(word);
      const folded = foldText(word).trim();
      if (!this.#spelt.has(folded) || word === word.toLowerCase()) this.#spelt.set(folded, word);
    }
  }

  all(): Record<string, string> {
    return Object.fromEntries([...this.#spelt].filter(([folded, word]) => folded !== word && folded !== ""));
  }
}
