import { sheetSentencePhrases } from "../before2026_30/sheetSentence.ts";
import { ablative, dative } from "../cases.ts";
import { kit } from "../kit.ts";
import { THAN } from "../sheetSentence.ts";
import { yearSpan } from "../yearSpan.ts";

/**
 * Phrases of the sentence of the balance sheet that releases before 2026.16.0 have otherwise: the OIC stood behind the year, the estimate in
 * brackets behind a share that was nobody's, and the title did not say than to whom more was sold.
 */
export const sentencePhrases: typeof sheetSentencePhrases = {
  ...sheetSentencePhrases,
  by: () => "",
  later: () => "",
  estimate: ({ share, from, to }) => ` (${yearSpan(from, to)} için tahminimiz, başka bir sayıma göre: ${kit.figure(share, "PC", 0)})`,
  votes: ({ present, side, than }, { partner }) =>
    `BM’deki oylarıyla ${ablative(partner[side === "irn" ? "isr" : "irn"])} çok ${dative(partner[side])} meyilli${present ? "" : "ydi"}, hem de ${THAN[than]} daha fazla`,
  oic: ({ withOic, present }) => `; İİT ortalaması ${withOic ? `da öyle${present ? "" : "ydi"}` : `ise farklı${present ? "" : "ydı"}`}`,
  titleGoods: ({ kind, present, side }, { partner }) =>
    kind === "goods_sold"
      ? `${dative(partner[side])} daha çok ${present ? "satıyor" : "sattı"}`
      : `${ablative(partner[side])} daha çok ${present ? "alıyor" : "aldı"}`,
};
