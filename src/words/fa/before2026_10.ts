import type { Dimension } from "../../model/dimensions/dimension.ts";
import type { SheetSentence, VotesClause } from "../../model/dimensions/sentence.ts";
import type { Fact } from "../../model/facts/fact.ts";
import type { Names } from "../en/facts.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import type { Words } from "../en.ts";
import { type Former, formerWords } from "../kit/formerWords.ts";
import { charts } from "./before2026_10/charts.ts";
import { sentencePhrases as later } from "./before2026_13.ts";
import { factPhrases } from "./factPhrases.ts";
import { factSentence } from "./facts.ts";
import { kit } from "./kit.ts";
import { irn, isr } from "./names.ts";
import { periodInWords } from "./period.ts";
import { sheetSentence, type sheetSentencePhrases, sheetTitle } from "./sheetSentence.ts";
import { inYears } from "./when.ts";

/** Phrases of facts that releases before 2026.10.0 have otherwise. */
export const phrases: typeof factPhrases = { ...factPhrases, beside: () => null, ofCase: "" };

const ENERGY = "نفت و گاز";
const TITLE_THAN: Record<VotesClause["than"], string> = { nearly_all: "تقریباً همهٔ اعضا", most: "اغلب اعضا", average: "میانگین اعضا" };

/** The sentence of the balance sheet: neither which votes are left out nor that the estimate is of another count. */
export const sentencePhrases: typeof sheetSentencePhrases = {
  ...later,
  rows: { ...later.rows, energy: ENERGY },
  leftOut: () => "",
  estimate: ({ share, from, to }) => `؛ برآورد ما: ${kit.figure(share, "PC", 0)} ${inSpan(from, to)}`,
  titleVotes: ({ present, side, than }, { partner }) =>
    `بیش از ${TITLE_THAN[than]} شبیه ${partner[side]} ${present ? "رأی می‌دهد" : "رأی داد"}`,
};

function inSpan(from: number, to: number): string {
  return from === to ? inYears([from]) : `در سال‌های ${kit.yearSpan(from, to)}`;
}

/** Notes under the rows of votes and of events. */
const NOTES: Former[] = [
  ["در مقایسه با دیگر اعضای سازمان ملل", "در مقایسه با میانگین اعضای سازمان ملل"],
  ["رویدادهای مقاله‌ها، با امتیاز", "رویدادها در مقاله‌ها، با امتیاز"],
];
/** Stand-ins and their rows. */
const STAND_INS: Former[] = [
  ["خانه‌های خط‌چین، بنا بر آماری دیگر", "خانه‌های خط‌چین آماری دیگر را نشان می‌دهند"],
  ["صادرات", "صادرات کالا"],
  ["واردات", "واردات کالا"],
  // Which begins as the row before it does.
  ["واردات تسلیحات", "واردات تسلیحات"],
  ["نفت", ENERGY],
];

/** Spans of years in running text were not held together. */
const HELD: Former[] = [["\u00a0تا\u00a0", " تا "]];

/** The words that pinned addresses of releases before 2026.10.0 go on saying of their data in Persian, where those of now are others. */
export function before2026_10(now: Words): Words {
  const dimension: Record<Dimension, string> = { ...now.sheet.dimension, energy: ENERGY };
  return {
    ...now,
    ...charts(now),
    dashboard: {
      ...now.dashboard,
      contradictions: { ...now.dashboard.contradictions, all: (n) => (n === 1 ? "تنها تناقض" : `هر ${kit.number(n)} تناقض`) },
    },
    facts: {
      ...formerWords(now.facts, HELD),
      sentence: (fact: Fact, names: Names, before: Fact | null = null) => factSentence(fact, names, before, phrases),
    },
    indexPicture: {
      ...now.indexPicture,
      key: { ...now.indexPicture.key, filled: "پررنگ: همهٔ روش‌ها بر سر یک سو هم‌نظرند", disagree: "خط خاکستری: روش‌ها هم‌نظر نیستند" },
    },
    sheet: {
      ...now.sheet,
      note: formerWords(now.sheet.note, NOTES),
      standIns: formerWords(now.sheet.standIns, STAND_INS),
      dimension,
      group: {
        ...now.sheet.group,
        irn_only: ({ partner }) => `از این دو، رقم تنها برای ${partner.irn}`,
        isr_only: ({ partner }) => `از این دو، رقم تنها برای ${partner.isr}`,
        not_claimed: () => "امروز نامشخص، قدیمی یا بدون نشانهٔ گرایش",
      },
      subtitle: `هر شاخص در هر سال به سوی ${irn.name} است یا ${isr.name}؟ پررنگی خانه‌ها را میان ردیف‌ها مقایسه نکنید.`,
      noNumber: "ردیف‌ها چیزهای متفاوتی را در سال‌های متفاوت و با دقت متفاوت می‌سنجند، پس در یک عدد خلاصه نمی‌شوند.",
      periodNote: "هر خانه پنج سال است؛ باریک‌تر یعنی دادهٔ کمتر.",
      cellHeading: (row, period) => kit.commas([dimension[row], periodInWords(period)]),
      sentence: (sentence: SheetSentence, names: SheetNames) => sheetSentence(sentence, names, sentencePhrases),
      title: (sentence: SheetSentence, names: SheetNames) => sheetTitle(sentence, names, sentencePhrases),
    },
  };
}
