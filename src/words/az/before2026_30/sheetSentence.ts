import type { SheetSentence } from "../../../model/dimensions/sentence.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { type Former, formerWords } from "../../kit/formerWords.ts";
import { THAN as nowThan, sheetSentence as sentenceNow, sheetSentencePhrases, sheetTitle as titleNow } from "../sheetSentence.ts";

/** “Nearly all” was written without its particle. */
export const NEARLY: Former = ["demək olar ki, ", "demək olar "];

/** What was sold or bought had no name in the title. */
const GOODS: readonly Former[] = [
  ["daha çox mal sat", "daha çox sat"],
  ["daha çox mal al", "daha çox al"],
];

/** Than whose votes some are nearer to somebody’s, as releases before 2026.30.0 have it. */
export const THAN = formerWords(nowThan, [NEARLY]);

/** The sentences of the balance sheet as releases before 2026.30.0 word them. */
export function sheetSentence(sentence: SheetSentence, names: SheetNames, phrases = sheetSentencePhrases): string {
  return sentenceNow(sentence, names, formerWords(phrases, [NEARLY]));
}

/** Its title. */
export function sheetTitle(sentence: SheetSentence, names: SheetNames, phrases = sheetSentencePhrases): string | null {
  return titleNow(sentence, names, formerWords(phrases, [NEARLY, ...GOODS]));
}
