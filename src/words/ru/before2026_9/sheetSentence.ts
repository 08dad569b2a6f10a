import type { Dimension } from "../../../model/dimensions/dimension.ts";
import type { SheetSentence } from "../../../model/dimensions/sentence.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { phrases as later, ROWS_IN_SENTENCE as now } from "../before2026_10/sheetSentence.ts";
import { oicBehind } from "../before2026_16/sheetSentence.ts";
import { inCase } from "../names.ts";
import { sheetSentence as sentenceNow, type sheetSentencePhrases, sheetTitle as titleNow } from "../sheetSentence.ts";
import { inSpan } from "../when.ts";

/** What a row counts, within a sentence, as releases before 2026.9.0 have it. */
const ROWS_IN_SENTENCE: Record<Dimension, string> = {
  ...now,
  goods_sold: "проданные товары",
  goods_bought: "купленные товары",
  arms: "купленные вооружения",
};

/** Phrases of the sentence of the balance sheet that releases before 2026.9.0 have otherwise: no estimate, and in the title nobody to compare with. */
const phrases: typeof sheetSentencePhrases = {
  ...later,
  rows: ROWS_IN_SENTENCE,
  estimate: () => "",
  oic: oicBehind("страны ОИС в среднем — тоже"),
  titleVotes: (who, { present, side }, { partner }, when) =>
    `В ООН ${who}${present ? "" : `${when} был `}ближе к ${inCase(partner[side], "dative")}`,
  tradedIn: (when, traded) => `${when} ${traded}`,
  titleYears: inSpan,
};

/** The sentence of the balance sheet as releases before 2026.9.0 word it. */
export function sheetSentence(sentence: SheetSentence, names: SheetNames): string {
  return sentenceNow(sentence, names, phrases);
}

/** Its title. */
export function sheetTitle(sentence: SheetSentence, names: SheetNames): string | null {
  return titleNow(sentence, names, phrases);
}
