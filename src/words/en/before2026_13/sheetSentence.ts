import type { SheetSentence, VotesClause } from "../../../model/dimensions/sentence.ts";
import { phrases as later } from "../before2026_16/sheetSentence.ts";
import type { SheetNames } from "../sheetNames.ts";
import {
  doing,
  sheetSentence as sentenceNow,
  type sheetSentencePhrases,
  THAN,
  TITLE_THAN,
  sheetTitle as titleNow,
} from "../sheetSentence.ts";

/**
 * What a title said of the votes: more like whom, and behind it than whose.
 *
 * @param thanOthers empty where a title compares with nobody
 */
export function titleVotes(thanOthers: (than: VotesClause["than"], present: boolean) => string): typeof sheetSentencePhrases.titleVotes {
  return ({ present, side, than }, { partner }) => `${present ? "votes" : "voted"} more like ${partner[side]}${thanOthers(than, present)}`;
}

/** Phrases of the sentence of the balance sheet that releases before 2026.13.0 have otherwise: votes were more like somebody's than most. */
export const phrases: typeof sheetSentencePhrases = {
  ...later,
  votes: ({ present, side, than }, { partner }) =>
    `${present ? "votes" : "voted"} at the UN more like ${partner[side]} than ${THAN[than]} ${doing(than, present)}`,
  titleVotes: titleVotes((than, present) => ` than ${TITLE_THAN[than]} ${doing(than, present)}`),
};

/** The sentence of the balance sheet as releases before 2026.13.0 word it. */
export function sheetSentence(sentence: SheetSentence, names: SheetNames): string {
  return sentenceNow(sentence, names, phrases);
}

/** Its title. */
export function sheetTitle(sentence: SheetSentence, names: SheetNames): string | null {
  return titleNow(sentence, names, phrases);
}
