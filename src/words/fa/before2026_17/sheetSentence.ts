import { sentencePhrases as later } from "../before2026_30/sheetSentence.ts";
import { kit } from "../kit.ts";
import { type sheetSentencePhrases, THAN } from "../sheetSentence.ts";
import { yearSpan } from "../yearSpan.ts";

/**
 * Phrases of the sentence of the balance sheet that releases before 2026.17.0 have otherwise: whose members most of them are was not said beside
 * the average member of the OIC, and the estimate stood by the share as if it could be compared with it.
 */
export const sentencePhrases: typeof sheetSentencePhrases = {
  ...later,
  votes: ({ present, side, than, withOic }, { partner }) =>
    `در رأی‌های سازمان ملل، ${withOic ? "مانند" : "متفاوت با"} میانگین اعضای سازمان همکاری اسلامی، بیش از ${THAN[than]} به سوی ${partner[side]} و نه ${partner[side === "irn" ? "isr" : "irn"]} گرایش ${present ? "دارد" : "داشت"}`,
  later: ({ share, from, to }) =>
    ` برآورد خود ما برای ${from === to ? "سال" : "سال‌های"} ${yearSpan(from, to)} به روشی دیگر: ${kit.figure(share, "PC", 0)}.`,
};
