import { inCase } from "../cases.ts";
import { kit } from "../kit.ts";
import { sheetSentencePhrases, THAN } from "../sheetSentence.ts";

/**
 * Phrases of the sentence of the balance sheet that releases before 2026.17.0 have otherwise: whose members most of them are was not said beside
 * the average member of the OIC, and the estimate stood by the share as if it could be compared with it.
 */
export const sentencePhrases: typeof sheetSentencePhrases = {
  ...sheetSentencePhrases,
  votes: ({ present, side, than, withOic }, { partner }) =>
    `BMT-dəki səsləri ilə, İƏT üzvlərinin ${withOic ? "orta göstəricisi kimi" : "orta göstəricisindən fərqli olaraq"}, ${inCase(partner[side === "irn" ? "isr" : "irn"], "ablative")} çox ${inCase(partner[side], "dative")} meyilli${present ? "dir" : " olub"}, özü də ${THAN[than]} daha artıq`,
  later: ({ share, from, to }) => ` ${kit.yearSpan(from, to)} üzrə öz təxminimiz, başqa üsulla: ${kit.figure(share, "PC", 0)}.`,
};
