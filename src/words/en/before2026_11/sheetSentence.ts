import type { SheetSentence, VotesClause } from "../../../model/dimensions/sentence.ts";
import { phrases as later, titleVotes } from "../before2026_13/sheetSentence.ts";
import type { SheetNames } from "../sheetNames.ts";
import { type sheetSentencePhrases, sheetTitle as titleNow } from "../sheetSentence.ts";

const TITLE_THAN: Record<VotesClause["than"], string> = {
  nearly_all: "nearly all countries",
  most: "most countries",
  average: "the average country",
};

/** Phrases of the title of the balance sheet that releases before 2026.11.0 have otherwise: no verb behind whom the votes are compared with. */
export const phrases: typeof sheetSentencePhrases = { ...later, titleVotes: titleVotes((than) => ` than ${TITLE_THAN[than]}`) };

/** The title of the balance sheet as releases before 2026.11.0 word it. */
export function sheetTitle(sentence: SheetSentence, names: SheetNames): string | null {
  return titleNow(sentence, names, phrases);
}
