import type { Dimension } from "../../../model/dimensions/dimension.ts";
import type { SheetSentence, VotesClause } from "../../../model/dimensions/sentence.ts";
import { phrases as later, titleVotes } from "../before2026_13/sheetSentence.ts";
import { kit } from "../kit.ts";
import type { SheetNames } from "../sheetNames.ts";
import {
  ROWS_IN_SENTENCE as now,
  sheetSentence as sentenceNow,
  type sheetSentencePhrases,
  sheetTitle as titleNow,
} from "../sheetSentence.ts";
import { yearSpan } from "../yearSpan.ts";

/** What a row counts, within a sentence. */
export const ROWS_IN_SENTENCE: Record<Dimension, string> = { ...now, energy: "oil and gas" };

const TITLE_THAN: Record<VotesClause["than"], string> = { nearly_all: "nearly all", most: "most", average: "the average member" };

/**
 * Phrases of the sentence of the balance sheet that releases before 2026.10.0 have otherwise: they say neither which votes are left out nor
 * that the estimate is of another count, and in the title not than whom.
 */
export const phrases: typeof sheetSentencePhrases = {
  ...later,
  rows: ROWS_IN_SENTENCE,
  leftOut: () => "",
  estimate: ({ share, from, to }) => `; by our estimate ${kit.figure(share, "PC", 0)} in ${yearSpan(from, to)}`,
  titleVotes: titleVotes((than) => ` than ${TITLE_THAN[than]}`),
};

/** The sentence of the balance sheet as releases before 2026.10.0 word it. */
export function sheetSentence(sentence: SheetSentence, names: SheetNames): string {
  return sentenceNow(sentence, names, phrases);
}

/** Its title. */
export function sheetTitle(sentence: SheetSentence, names: SheetNames): string | null {
  return titleNow(sentence, names, phrases);
}
