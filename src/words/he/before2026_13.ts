import type { SheetSentence, VotesClause } from "../../model/dimensions/sentence.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import type { Words } from "../en.ts";
import { sheetSentence, sheetSentencePhrases, sheetTitle, THAN, TITLE_THAN } from "./sheetSentence.ts";

/** `משמצביעות רוב המדינות`: than they vote, not than like them. */
function voted(than: VotesClause["than"], present: boolean): string {
  if (than === "average") return present ? "משמצביעה" : "משהצביעה";
  return present ? "משמצביעות" : "משהצביעו";
}

/** Whether the average member of the OIC votes so too. */
function oic(withOic: boolean, present: boolean, average: string): string {
  return withOic ? `כך ${present ? "מצביעה" : "הצביעה"} גם ${average}` : `${average} ${present ? "אינה מצביעה" : "לא הצביעה"} כך`;
}

/** Phrases of the sentence of the balance sheet: whom votes were nearer to or more like, and than whose. */
export const sentencePhrases: typeof sheetSentencePhrases = {
  ...sheetSentencePhrases,
  votes: ({ present, side, than }, { partner }) =>
    `${present ? "מצביעה" : "הצביעה"} באו״ם כמו ${partner[side]} יותר ${voted(than, present)} ${THAN[than]}`,
  titleVotes: ({ present, side, than }, { partner }) =>
    `${present ? "מצביעה" : "הצביעה"} כמו ${partner[side]} יותר ${voted(than, present)} ${TITLE_THAN[than]}`,
  oic,
};

/** The words that pinned addresses of releases before 2026.13.0 go on saying of their data in Hebrew, where those of now are others. */
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
