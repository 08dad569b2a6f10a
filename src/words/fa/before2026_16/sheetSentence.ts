import { kit } from "../kit.ts";
import { sheetSentencePhrases, THAN } from "../sheetSentence.ts";
import { yearSpan } from "../yearSpan.ts";

/** Behind the votes: whether the average member of the OIC does so too. */
export function oicBehind(said: (withOic: boolean, present: boolean) => string): typeof sheetSentencePhrases.oic {
  return ({ withOic, present }) => `؛ میانگین اعضای سازمان همکاری اسلامی ${said(withOic, present)}`;
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
    ` (برآورد ما بنا بر آماری دیگر: ${kit.figure(share, "PC", 0)} در سال${from === to ? "" : "‌های"} ${yearSpan(from, to)})`,
  votes: ({ present, side, than }, { partner }) =>
    `در رأی‌های سازمان ملل بیش از ${THAN[than]} به سوی ${partner[side]} و نه ${partner[side === "irn" ? "isr" : "irn"]} گرایش ${present ? "دارد" : "داشت"}`,
  oic: oicBehind((withOic, present) => (withOic ? `نیز چنین ${present ? "است" : "بود"}` : `چنین ${present ? "نیست" : "نبود"}`)),
  titleGoods: ({ kind, present, side }, { partner }) =>
    kind === "goods_sold"
      ? `به ${partner[side]} بیشتر ${present ? "می‌فروشد" : "فروخت"}`
      : `از ${partner[side]} بیشتر ${present ? "می‌خرد" : "خرید"}`,
};
