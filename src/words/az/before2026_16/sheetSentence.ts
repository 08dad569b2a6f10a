import { inCase } from "../cases.ts";
import { kit } from "../kit.ts";
import { sheetSentencePhrases, THAN } from "../sheetSentence.ts";

/**
 * Phrases of the sentence of the balance sheet that releases before 2026.16.0 have otherwise: the OIC stood behind the year, the estimate in
 * brackets behind a share that was nobody's, and the title did not say than to whom more was sold.
 */
export const sentencePhrases: typeof sheetSentencePhrases = {
  ...sheetSentencePhrases,
  by: () => "",
  later: () => "",
  estimate: ({ share, from, to }) => ` (${kit.yearSpan(from, to)} üzrə təxminimiz, başqa sayıma görə: ${kit.figure(share, "PC", 0)})`,
  votes: ({ present, side, than }, { partner }) =>
    `BMT-dəki səsləri ilə ${inCase(partner[side === "irn" ? "isr" : "irn"], "ablative")} çox ${inCase(partner[side], "dative")} meyilli${present ? "dir" : " olub"}, özü də ${THAN[than]} daha artıq`,
  oic: ({ withOic, present }) => {
    const said = `${present ? "dir" : " olub"}`;
    return withOic ? `; İƏT üzvlərinin orta göstəricisi də belə${said}` : `; İƏT üzvlərinin orta göstəricisi isə fərqli${said}`;
  },
  titleGoods: ({ kind, present, side }, { partner }) =>
    kind === "goods_sold"
      ? `${inCase(partner[side], "dative")} daha çox ${present ? "satır" : "satıb"}`
      : `${inCase(partner[side], "ablative")} daha çox ${present ? "alır" : "alıb"}`,
};
