import type { BothWays, ClaimFact, Fact } from "../../model/facts/fact.ts";
import { asideOf, borneOutOf, bothWaysText, type FactAsides, type Named, type SumNames } from "../kit/factAside.ts";
import { kit } from "./kit.ts";

/** Of a turnover whose year is not stated: how high both directions come together, counted by one method. */
const bothWays = (who: string, sum: string, year: string) => `بیشترین مجموع صادرات و واردات (${who}): ${sum} (${year}).`;

/** The same of the two highest sums, where both come close to it. */
const highestSums = (who: string, sums: string) => `بیشترین مجموع‌های صادرات و واردات (${who}): ${sums}.`;

const ASIDES: FactAsides = {
  borneOutBy: {
    officials: (figures) => `مقام‌ها نیز کمابیش همین را گفته‌اند: ${figures}. هیچ آماری آن را تأیید نمی‌کند.`,
    statements: (figures) => `گفته‌های مقام‌ها با آن همخوان است: ${figures}.`,
    ours: (figures) => `محاسبهٔ خود ما با آن همخوان است: ${figures}.`,
  },
  doubtful: (isOne) => (isOne ? "یکی از این رقم‌ها مشکوک است." : "هر دو رقم مشکوک‌اند."),
  beforeDoubt: "این آخرین سالی است که رقم مشکوک ندارد.",
  officials: (isOne) => (isOne ? "این گفتهٔ مقام‌هاست." : "همهٔ این‌ها گفتهٔ مقام‌هاست."),
  beyond: (figure) => `دادهٔ ثبت‌شدهٔ تازه‌تری بنا بر آماری دیگر: ${figure}.`,
  whole: (figures, year) => `بنا بر آماری دیگر، برای کل سال (${year}): ${figures}.`,
  nearer: (figure) => `همان منبع برای سالی دیگر به آن نزدیک‌تر است: ${figure}.`,
  beside: (figures) => `بنا بر آماری دیگر: ${figures}.`,
  claimed: (figures, isOne) => `${isOne ? "یک مقاله می‌گوید" : "مقاله‌ها می‌گویند"}: ${figures}.`,
  bothWays,
  highestSums,
  suchSum: (who, sum, year) => `بیشترین مجموع (${who}): ${sum} (${year}).`,
  later: (runs, none) =>
    runs === null
      ? `پس از آن، بنا بر برآوردهای تقریبی‌تر ما، سهم هیچ‌کس به‌روشنی بزرگ‌ترین نیست (${none}).`
      : `پس از آن، بنا بر برآوردهای تقریبی‌تر ما: ${runs}${none === null ? "" : `؛ ${none} روشن نیست`}.`,
  laterEach: (each) => `پس از آن، بنا بر برآوردهای تقریبی‌تر ما: ${each}.`,
  even: (countries, year) => `${kit.digits(year)}: ${countries} کمابیش برابر`,
  unknown: (years) => `${years}: معلوم نیست، چون برای بخش بزرگی رقمی نیست`,
};

/** How high both directions of a trade come together: the highest sum of one count, or the two highest. */
export function sumsOfBothWays(found: BothWays, names: SumNames): string {
  return bothWaysText(found, names, kit, ASIDES);
}

/** What is to be added behind the sentence of a fact, with the space before it; empty for most. */
export function factAside(fact: Fact, names: Named): string {
  return asideOf(fact, names, kit, ASIDES);
}

/** Who alone bears a claim out, in the place of the verdict, with the space before it; null where others do. */
export function borneOut(fact: ClaimFact, names: Named): string | null {
  return borneOutOf(fact, names, kit, ASIDES);
}
