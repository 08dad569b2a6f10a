import type { Dimension } from "../../../model/dimensions/dimension.ts";
import type { SheetSentence } from "../../../model/dimensions/sentence.ts";
import { phrases as later, ROWS_IN_SENTENCE as now } from "../before2026_10/sheetSentence.ts";
import { titleVotes } from "../before2026_13/sheetSentence.ts";
import type { SheetNames } from "../sheetNames.ts";
import { sheetSentence as sentenceNow, type sheetSentencePhrases, sheetTitle as titleNow } from "../sheetSentence.ts";

/** What a row counts, within a sentence, as releases before 2026.9.0 have it. */
export const ROWS_IN_SENTENCE: Record<Dimension, string> = {
  ...now,
  goods_sold: "goods sold",
  goods_bought: "goods bought",
  arms: "arms bought",
};

/** Phrases of the sentence of the balance sheet that releases before 2026.9.0 have otherwise: no estimate, and in the title nobody to compare with. */
const phrases: typeof sheetSentencePhrases = {
  ...later,
  rows: ROWS_IN_SENTENCE,
  estimate: () => "",
  titleVotes: titleVotes(() => ""),
  titleJoint: " but ",
};

/** The sentence of the balance sheet as releases before 2026.9.0 word it. */
export function sheetSentence(sentence: SheetSentence, names: SheetNames): string {
  return sentenceNow(sentence, names, phrases);
}

/** Its title. */
export function sheetTitle(sentence: SheetSentence, names: SheetNames): string | null {
  return titleNow(sentence, names, phrases);
}
