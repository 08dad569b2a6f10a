import type { Dimension } from "../../../model/dimensions/dimension.ts";
import type { SheetSentence } from "../../../model/dimensions/sentence.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { phrases as later, ROWS_IN_SENTENCE as now } from "../before2026_10/sheetSentence.ts";
import { sheetSentence as sentenceNow, sheetTitle as titleNow } from "../before2026_30/sheetSentence.ts";
import { inCase } from "../cases.ts";
import type { sheetSentencePhrases } from "../sheetSentence.ts";

/** What a row counts, within a sentence, as releases before 2026.9.0 have it. */
export const ROWS_IN_SENTENCE: Record<Dimension, string> = {
  ...now,
  goods_sold: "satılan mallar",
  goods_bought: "alınan mallar",
  arms: "alınan silahlar",
};

/** Phrases of the sentence of the balance sheet that releases before 2026.9.0 have otherwise: no estimate, and in the title nobody to compare with. */
const phrases: typeof sheetSentencePhrases = {
  ...later,
  rows: ROWS_IN_SENTENCE,
  estimate: () => "",
  titleVotes: ({ present, side }, { partner }) =>
    `BMT-də ${inCase(partner[side], "dative")} daha yaxın mövqedən səs ${present ? "verir" : "verib"}`,
};

/** The sentence of the balance sheet as releases before 2026.9.0 word it. */
export function sheetSentence(sentence: SheetSentence, names: SheetNames): string {
  return sentenceNow(sentence, names, phrases);
}

/** Its title. */
export function sheetTitle(sentence: SheetSentence, names: SheetNames): string | null {
  return titleNow(sentence, names, phrases);
}
