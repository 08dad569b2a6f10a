import type { SheetSentence } from "../../../model/dimensions/sentence.ts";
import type { SheetNames } from "../sheetNames.ts";
import { sheetSentence as sentenceNow, sheetSentencePhrases } from "../sheetSentence.ts";

/** Phrases of the sentence of the balance sheet that releases before 2026.10.0 have otherwise: not which votes are left out. */
export const phrases: typeof sheetSentencePhrases = {
  ...sheetSentencePhrases,
  leftOut: () => "",
};

/** The sentence of the balance sheet as releases before 2026.10.0 word it. */
export function sheetSentence(sentence: SheetSentence, names: SheetNames): string {
  return sentenceNow(sentence, names, phrases);
}
