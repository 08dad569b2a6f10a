import { kit } from "../kit.ts";
import { prefixed } from "../prefixed.ts";
import { leant, sheetSentencePhrases, THAN } from "../sheetSentence.ts";

/** Behind the votes: whether the average member of the OIC does so too. */
export function oicBehind(said: (withOic: boolean, present: boolean, average: string) => string): typeof sheetSentencePhrases.oic {
  return ({ withOic, present }) => `; ${said(withOic, present, "המדינה הממוצעת בארגון שיתוף הפעולה האסלאמי")}`;
}

/**
 * Phrases of the sentence of the balance sheet that releases before 2026.16.0 have otherwise: the OIC stood behind the year, the estimate in
 * brackets behind a share that was nobody's, and the title did not say than to whom more was sold.
 */
export const sentencePhrases: typeof sheetSentencePhrases = {
  ...sheetSentencePhrases,
  by: () => "",
  later: () => "",
  estimate: ({ share, from, to }) =>
    ` (האומדן שלנו ${from === to ? "לשנת" : "לשנים"} ${kit.yearSpan(from, to)}, לפי מדידה אחרת: ${kit.figure(share, "PC", 0)})`,
  votes: ({ present, side, than }, { partner }) =>
    `${present ? "נוטה" : "נטתה"} בהצבעות באו״ם ${prefixed("ל", partner[side])} ולא ${prefixed("ל", partner[side === "irn" ? "isr" : "irn"])}, יותר ${leant(than, present)} ${THAN[than]}`,
  oic: oicBehind((withOic, present, average) =>
    withOic ? `כך ${present ? "נוטה" : "נטתה"} גם ${average}` : `${average} ${present ? "אינה נוטה" : "לא נטתה"} כך`,
  ),
  titleGoods: ({ kind, present, side }, { partner }) =>
    kind === "goods_sold"
      ? `${present ? "מוכרת" : "מכרה"} יותר ${prefixed("ל", partner[side])}`
      : `${present ? "קונה" : "קנתה"} יותר ${prefixed("מ", partner[side])}`,
};
