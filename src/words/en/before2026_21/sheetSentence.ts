import { sheetSentencePhrases } from "../sheetSentence.ts";
import { yearSpan } from "../yearSpan.ts";

/** Phrases of the title of the balance sheet that releases before 2026.21.0 have otherwise: the years of goods stood at its end. */
export const titlePhrases: typeof sheetSentencePhrases = {
  ...sheetSentencePhrases,
  titleGoods: ({ kind, present, side, from, to }, { partner }) => {
    const [verb, way] = kind === "goods_sold" ? [present ? "sells" : "sold", "to"] : [present ? "buys" : "bought", "from"];
    return `${verb} more ${way} ${partner[side]} than ${partner[side === "irn" ? "isr" : "irn"]}${present ? "" : `, ${yearSpan(from, to)}`}`;
  },
};
