import { sheetSentencePhrases } from "../sheetSentence.ts";

/** Phrases of the title of the balance sheet that releases before 2026.30.0 have otherwise: what was sold was not named, nor to whom less. */
export const sentencePhrases: typeof sheetSentencePhrases = {
  ...sheetSentencePhrases,
  titleGoods: ({ kind, present, side }, { partner }) => {
    const other = partner[side === "irn" ? "isr" : "irn"];
    return kind === "goods_sold"
      ? `به ${partner[side]} بیش از ${other} ${present ? "می‌فروشد" : "فروخت"}`
      : `از ${partner[side]} بیش از ${other} ${present ? "می‌خرد" : "خرید"}`;
  },
};
