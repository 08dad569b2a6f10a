import { sheetSentencePhrases } from "../before2026_30/sheetSentence.ts";
import { ablative, dative } from "../cases.ts";
import { kit } from "../kit.ts";
import { THAN } from "../sheetSentence.ts";
import { yearSpan } from "../yearSpan.ts";

/**
 * Phrases of the sentence of the balance sheet that releases before 2026.17.0 have otherwise: whose members most of them are was not said beside
 * the average member of the OIC, and the estimate stood by the share as if it could be compared with it.
 */
export const sentencePhrases: typeof sheetSentencePhrases = {
  ...sheetSentencePhrases,
  votes: ({ present, side, than, withOic }, { partner }) =>
    `BM’deki oylarıyla, ${withOic ? "İİT ortalaması gibi" : "İİT ortalamasından farklı olarak"}, ${ablative(partner[side === "irn" ? "isr" : "irn"])} çok ${dative(partner[side])} meyilli${present ? "" : "ydi"}, hem de ${THAN[than]} daha fazla`,
  later: ({ share, from, to }) => ` ${yearSpan(from, to)} için başka bir yolla yaptığımız tahmin: ${kit.figure(share, "PC", 0)}.`,
};
