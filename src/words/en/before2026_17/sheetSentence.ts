import { titlePhrases } from "../before2026_21/sheetSentence.ts";
import { kit } from "../kit.ts";
import { doing, type sheetSentencePhrases, THAN, TITLE_THAN } from "../sheetSentence.ts";
import { yearSpan } from "../yearSpan.ts";

/**
 * Phrases of the sentence of the balance sheet that releases before 2026.17.0 have otherwise: whose members most of them are was not said beside
 * the average member of the OIC, and the estimate stood by the share as if it could be compared with it.
 */
export const sentencePhrases: typeof sheetSentencePhrases = {
  ...titlePhrases,
  votes: ({ present, side, than, withOic }, { partner }) =>
    `${present ? "tilts" : "tilted"} to ${partner[side]} over ${partner[side === "irn" ? "isr" : "irn"]} in UN votes, ${withOic ? "like" : "unlike"} the average OIC member, and more than ${THAN[than]} ${doing(than, present)}`,
  later: ({ share, from, to }) => ` Our estimate for ${yearSpan(from, to)}, made another way, is ${kit.figure(share, "PC", 0)}.`,
  titleVotes: ({ present, side, than }, { partner }) =>
    `${present ? "tilts" : "tilted"} to ${partner[side]} at the UN more than ${TITLE_THAN[than]} ${doing(than, present)}`,
};
