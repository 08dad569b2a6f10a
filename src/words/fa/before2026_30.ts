import type { SheetSentence } from "../../model/dimensions/sentence.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import type { Words } from "../en.ts";
import { formerMethod } from "../kit/formerMethod.ts";
import { type Former, formerWords } from "../kit/formerWords.ts";
import { sentencePhrases } from "./before2026_30/sheetSentence.ts";
import { figuresBy, plainSpan } from "./dashboard.ts";
import { heldSpans } from "./heldSpans.ts";
import { sheetTitle } from "./sheetSentence.ts";

/** Of suppliers the most was said, not the largest. */
const COLUMNS: readonly Former[] = [
  ["بزرگ‌ترین تأمین‌کنندهٔ دیگر", "بیشترین تأمین‌کنندهٔ دیگر"],
  ["؛ بزرگ‌ترین تنها جایی", "؛ بیشترین تنها جایی"],
];

/** What releases before 2026.30.0 have otherwise of the balance sheet: the title. */
export const sheet: Pick<Words["sheet"], "title"> = {
  title: (sentence: SheetSentence, names: SheetNames) => heldSpans(sheetTitle(sentence, names, sentencePhrases)),
};

/** Of the balance sheet it was not said that claims count in it too, nor which rougher count its sentence names. */
export const SHEET_METHOD: readonly Former[] = [
  [" رقم‌هایی که مقاله‌ها ادعا می‌کنند نیز مانند آمارها به شمار می‌آیند؛ زیر سالی که رقم دیگری ندارد نقطه‌هایی هست.", ""],
  [
    " از آمارهایی که از آمار خودِ ردیف نادقیق‌ترند، جمله تنها یکی را نام می‌برد: برآورد تازه‌تر ما از تسلیحات، اگر باشد، و آن را مقایسه‌ناپذیر می‌خواند.",
    "",
  ],
];

/** Of figures without a year it was said that they are hollow, as in charts over time. */
const METHOD: readonly Former[] = [
  ["رقم بدون سال در سال انتشارش نشانده می‌شود و این در کنارش گفته شده است.", "رقم بدون سال در سال انتشارش نشانده و توخالی کشیده می‌شود."],
];

/** The words that pinned addresses of releases before 2026.30.0 go on saying of their data, where those of now are others. */
export function before2026_30(now: Words): Words {
  const { columns, dashboard, pair } = now;
  return formerMethod(
    {
      ...now,
      columns: formerWords(columns, COLUMNS),
      dashboard: { ...dashboard, card: { ...dashboard.card, records: figuresBy(plainSpan) } },
      pair: {
        ...pair,
        leanTitle: (dimension, names) =>
          dimension === "votes"
            ? `نزدیک‌تر به ${names.partner.isr} یا نزدیک‌تر به ${names.partner.irn} از میانگین اعضای سازمان ملل`
            : pair.leanTitle(dimension, names),
      },
      sheet: { ...now.sheet, ...sheet },
    },
    SHEET_METHOD,
    METHOD,
  );
}
