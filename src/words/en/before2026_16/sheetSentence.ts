import type { GoodsClause, SheetSentence } from "../../../model/dimensions/sentence.ts";
import { kit } from "../kit.ts";
import type { SheetNames } from "../sheetNames.ts";
import { doing, sheetSentence as sentenceNow, sheetSentencePhrases, THAN, TITLE_THAN, sheetTitle as titleNow } from "../sheetSentence.ts";
import { yearSpan } from "../yearSpan.ts";

/**
 * Phrases of the sentence of the balance sheet that releases before 2026.16.0 have otherwise: the OIC stood behind the year, the estimate in
 * brackets behind a share that was nobody's, and the title did not say than to whom more was sold.
 */
export const phrases: typeof sheetSentencePhrases = {
  ...sheetSentencePhrases,
  by: () => "",
  estimate: ({ share, from, to }) => ` (our estimate for ${yearSpan(from, to)}, by another count: ${kit.figure(share, "PC", 0)})`,
  later: () => "",
  votes: ({ present, side, than }, { partner }) =>
    `${present ? "tilts" : "tilted"} to ${partner[side]} over ${partner[side === "irn" ? "isr" : "irn"]} in UN votes more than ${THAN[than]} ${doing(than, present)}`,
  oic: ({ present, withOic }) => {
    const [verb, auxiliary] = present ? ["votes", "does"] : ["voted", "did"];
    return withOic ? `; so ${auxiliary} the average OIC member` : `; the average OIC member ${verb} differently`;
  },
  titleVotes: ({ present, side, than }, { partner }) =>
    `${present ? "tilts" : "tilted"} to ${partner[side]} more than ${TITLE_THAN[than]} ${doing(than, present)} at the UN`,
  titleGoods: ({ kind, present, side, from, to }: GoodsClause, { partner }) => {
    const years = present ? "" : ` in ${yearSpan(from, to)}`;
    return kind === "goods_sold"
      ? `${present ? "sells" : "sold"} more to ${partner[side]}${years}`
      : `${present ? "buys" : "bought"} more from ${partner[side]}${years}`;
  },
};

/** The sentence of the balance sheet as releases before 2026.16.0 word it. */
export function sheetSentence(sentence: SheetSentence, names: SheetNames): string {
  return sentenceNow(sentence, names, phrases);
}

/** Its title. */
export function sheetTitle(sentence: SheetSentence, names: SheetNames): string | null {
  return titleNow(sentence, names, phrases);
}
