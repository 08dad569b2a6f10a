import type { SheetSentence } from "../../model/dimensions/sentence.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import type { Words } from "../en.ts";
import { type Former, formerWords } from "../kit/formerWords.ts";
import { asItIs } from "../kit/unitsUnnamed.ts";
import { sentencePhrases as later, oicBehind } from "./before2026_16/sheetSentence.ts";
import { subtitleIn } from "./chart.ts";
import { sheetSentence, type sheetSentencePhrases, sheetTitle, THAN, TITLE_THAN } from "./sheetSentence.ts";

/** Phrases of the sentence of the balance sheet: whom votes were nearer to or more like, and than whose. */
export const sentencePhrases: typeof sheetSentencePhrases = {
  ...later,
  votes: ({ present, side, than }, { partner }) =>
    `در سازمان ملل بیش از ${THAN[than]} شبیه ${partner[side]} ${present ? "رأی می‌دهد" : "رأی داد"}`,
  titleVotes: ({ present, side, than }, { partner }) =>
    `بیش از ${TITLE_THAN[than]} شبیه ${partner[side]} ${present ? "رأی می‌دهد" : "رأی داد"}`,
  oic: oicBehind((withOic, present) =>
    withOic ? `نیز چنین ${present ? "رأی می‌دهد" : "رأی داد"}` : `چنین ${present ? "رأی نمی‌دهد" : "رأی نداد"}`,
  ),
};

/** Lines stood, and did not rise. */
const LINES: Former[] = [["خط عمودی", "خط ایستاده"]];
/** What is alleged was an accusation. */
const NEW_HERE: Former[] = [["آنچه تنها ادعا شده واقعیت نیست", "اتهام واقعیت نیست"]];
/** Since then, and not later. */
const SINCE: Former[] = [["بعداً", "از آن پس"]];
/** A word of the sentence stood otherwise than in it. */
const THRESHOLD: Former[] = [["«اغلب اعضا»", "«بیشتر اعضا»"]];

/** The words that pinned addresses of releases before 2026.13.0 go on saying of their data in Persian, where those of now are others. */
export function before2026_13(now: Words): Words {
  return {
    ...now,
    chart: { ...now.chart, key: formerWords(now.chart.key, LINES), subtitle: subtitleIn(asItIs) },
    dashboard: { ...now.dashboard, newHere: formerWords(now.dashboard.newHere, NEW_HERE) },
    facts: {
      ...now.facts,
      // That figures without a year are others than those before them was said where it went without saying.
      coverage: (fact) => {
        const said = now.facts.coverage(fact);
        return fact.dated === null ? (said?.replace("رقم دیگر سال ندارد", "رقم سال ندارد") ?? null) : said;
      },
    },
    numberCard: formerWords(now.numberCard, SINCE),
    pair: formerWords(now.pair, LINES),
    sheet: {
      ...now.sheet,
      threshold: formerWords(now.sheet.threshold, THRESHOLD),
      sentence: (sentence: SheetSentence, names: SheetNames) => sheetSentence(sentence, names, sentencePhrases),
      title: (sentence: SheetSentence, names: SheetNames) => sheetTitle(sentence, names, sentencePhrases),
    },
  };
}
