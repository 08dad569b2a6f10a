import type { Words } from "../en.ts";
import { type Former, formerWords } from "../kit/formerWords.ts";

/** The occasion was something arranged, and what both mean had no name. */
const CHECK: Former[] = [
  [
    "только об основном событии, например о визите, но не о самом проверяемом событии",
    "только о мероприятии, например о визите, но не о самом событии",
  ],
  ["если речь об одном и том же случае", "если речь об одном и том же"],
];
/** That claim and record mean one case had a word of its own in sentences. */
const FACTS: Former[] = [["если речь об одном и том же случае", "если речь об одном и том же деле"]];

/** The words that pinned addresses of releases before 2026.12.0 go on saying of their data in Russian, where those of now are others. */
export function before2026_12(now: Words): Words {
  return { ...now, check: formerWords(now.check, CHECK), facts: formerWords(now.facts, FACTS) };
}
