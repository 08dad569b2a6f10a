import type { Words } from "../en.ts";
import { type Former, withFormerWords } from "../kit/formerWords.ts";

/** On what a verdict rests that is ours by inference. */
const CASE: readonly Former[] = [
  ["if both mean the same case", "if both mean one case"],
  [" assumes that claim and record mean the same case.", " holds only if claim and record mean one case."],
  [" assume that claim and record mean the same case.", " hold only if claim and record mean one case."],
];

/** The words that pinned addresses of releases before 2026.26.0 go on saying of their data in English, where those of now are others. */
export function before2026_26(now: Words): Words {
  return withFormerWords(now, ["facts", "check", "dashboard", "method"], CASE);
}
