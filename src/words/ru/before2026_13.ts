import type { SheetSentence } from "../../model/dimensions/sentence.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import type { Words } from "../en.ts";
import { inCase } from "./names.ts";
import { sheetSentence, sheetSentencePhrases, sheetTitle, THAN, TITLE_THAN } from "./sheetSentence.ts";

/** Phrases of the sentence of the balance sheet: whom votes were nearer to or more like, and than whose. */
export const sentencePhrases: typeof sheetSentencePhrases = {
  ...sheetSentencePhrases,
  votes: ({ present, side, than }, { partner }) =>
    `${present ? "голосует" : "голосовал"} в ООН ближе к ${inCase(partner[side], "dative")}, чем ${THAN[than]}`,
  titleVotes: (who, { present, side, than }, { partner }, when) =>
    `В ООН ${who}${present ? "" : `${when} был `}к ${inCase(partner[side], "dative")} ближе ${TITLE_THAN[than]}`,
};

/** The words that pinned addresses of releases before 2026.13.0 go on saying of their data in Russian, where those of now are others. */
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
