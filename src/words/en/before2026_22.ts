import type { Words } from "../en.ts";
import { type Former, withFormerWords } from "../kit/formerWords.ts";

/** What a doubtful figure was called in keys, where the balance sheet called it doubtful. */
const DOUBTFUL: readonly Former[] = [
  ["a doubtful record", "a record of low reliability"],
  ["doubtful record", "record of low reliability"],
  ["or doubtful", "or of low reliability"],
];

/** Longer by a word, which on a phone took a line. */
const EVEN: Former = ["to show that together they", "to show that even together they"];

/** The words that pinned addresses of releases before 2026.22.0 go on saying of their data in English, where those of now are others. */
export function before2026_22(now: Words): Words {
  return withFormerWords(now, ["chart", "claimForm"], [...DOUBTFUL, EVEN]);
}
