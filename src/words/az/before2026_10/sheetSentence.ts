import type { Dimension } from "../../../model/dimensions/dimension.ts";
import type { SheetSentence } from "../../../model/dimensions/sentence.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { sentencePhrases as later } from "../before2026_13.ts";
import { sheetSentence as sentenceNow, sheetTitle as titleNow } from "../before2026_30/sheetSentence.ts";
import { inCase } from "../cases.ts";
import { kit } from "../kit.ts";
import { type sheetSentencePhrases, THAN } from "../sheetSentence.ts";
import { inYearsShort } from "../when.ts";

/** What a row counts, within a sentence, as releases before 2026.10.0 have it. */
export const ROWS_IN_SENTENCE: Record<Dimension, string> = { ...later.rows, energy: "neft və qaz" };

/**
 * Phrases of the sentence of the balance sheet that releases before 2026.10.0 have otherwise: they say neither which votes are left out nor
 * that the estimate is of another count.
 */
export const phrases: typeof sheetSentencePhrases = {
  ...later,
  rows: ROWS_IN_SENTENCE,
  leftOut: () => "",
  estimate: ({ share, from, to }) => `; təxminimizə görə, ${inYearsShort(from, to)} ${kit.figure(share, "PC", 0)}`,
  titleVotes: ({ present, side, than }, { partner }) =>
    `BMT səslərində ${inCase(partner[side], "dative")} ${THAN[than]} yaxın${present ? "dır" : " olub"}`,
};

/** The sentence of the balance sheet as releases before 2026.10.0 word it. */
export function sheetSentence(sentence: SheetSentence, names: SheetNames): string {
  return sentenceNow(sentence, names, phrases);
}

/** Its title. */
export function sheetTitle(sentence: SheetSentence, names: SheetNames): string | null {
  return titleNow(sentence, names, phrases);
}
