import type { Dimension } from "../../../model/dimensions/dimension.ts";
import type { SheetSentence } from "../../../model/dimensions/sentence.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { sentencePhrases as later } from "../before2026_13.ts";
import { dative } from "../cases.ts";
import { kit } from "../kit.ts";
import {
  ROWS_IN_SENTENCE as now,
  SHORT_THAN,
  sheetSentence as sentenceNow,
  type sheetSentencePhrases,
  sheetTitle as titleNow,
} from "../sheetSentence.ts";
import { inYearsShort } from "../yearSpan.ts";

/** What a row counts, within a sentence, as releases before 2026.10.0 have it. */
export const ROWS_IN_SENTENCE: Record<Dimension, string> = { ...now, energy: "petrol ve gaz" };

/**
 * Phrases of the sentence of the balance sheet that releases before 2026.10.0 have otherwise: they say neither which votes are left out nor
 * that the estimate is of another count.
 */
export const phrases: typeof sheetSentencePhrases = {
  ...later,
  rows: ROWS_IN_SENTENCE,
  leftOut: () => "",
  estimate: ({ share, from, to }) => `; ${inYearsShort(from, to)} tahminimize göre ${kit.figure(share, "PC", 0)}`,
  titleVotes: ({ present, side, than }, { partner }) =>
    `BM oylarında ${dative(partner[side])} ${SHORT_THAN[than]} daha yakın${present ? "" : "dı"}`,
};

/** The sentence of the balance sheet as releases before 2026.10.0 word it. */
export function sheetSentence(sentence: SheetSentence, names: SheetNames): string {
  return sentenceNow(sentence, names, phrases);
}

/** Its title. */
export function sheetTitle(sentence: SheetSentence, names: SheetNames): string | null {
  return titleNow(sentence, names, phrases);
}
