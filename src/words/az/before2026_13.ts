import type { SheetSentence } from "../../model/dimensions/sentence.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import type { Words } from "../en.ts";
import { inCase } from "./cases.ts";
import { sheetSentence, sheetSentencePhrases, sheetTitle, THAN, TITLE_THAN } from "./sheetSentence.ts";

/** Phrases of the sentence of the balance sheet: whom votes were nearer to or more like, and than whose. */
export const sentencePhrases: typeof sheetSentencePhrases = {
  ...sheetSentencePhrases,
  votes: ({ present, side, than }, { partner }) =>
    `BMT-də ${inCase(partner[side], "dative")} ${THAN[than]} daha yaxın mövqedən səs ${present ? "verir" : "verib"}`,
  titleVotes: ({ present, side, than }, { partner }) =>
    `BMT səslərində ${inCase(partner[side], "dative")} ${TITLE_THAN[than]} yaxın${present ? "dır" : " olub"}`,
};

/** The words that pinned addresses of releases before 2026.13.0 go on saying of their data in Azerbaijani, where those of now are others. */
export function before2026_13(now: Words): Words {
  return {
    ...now,
    sheet: {
      ...now.sheet,
      sentence: (sentence: SheetSentence, names: SheetNames) => sheetSentence(sentence, names, sentencePhrases),
      title: (sentence: SheetSentence, names: SheetNames) => sheetTitle(sentence, names, sentencePhrases),
    },
  };
}
