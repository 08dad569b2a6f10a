import { asidesIn, type FactAsides } from "../kit/factAside.ts";
import { kit } from "./kit.ts";

/** Of a turnover whose year is not stated: how high both directions come together, counted by one method. */
const bothWays = (who: string, sum: string, year: string) => `بیشترین مجموع صادرات و واردات (${who}): ${sum} (${year}).`;

/** The same of the two highest sums, where both come close to it. */
const highestSums = (who: string, sums: string) => `بیشترین مجموع‌های صادرات و واردات (${who}): ${sums}.`;

const ASIDES: FactAsides = {
  borneOutBy: {
    officials: (figures) => `مقام‌ها نیز کمابیش همین را گفته‌اند: ${figures}. هیچ آماری آن را تأیید نمی‌کند.`,
    one_of_officials: (figures) => `در گفته‌ای از مقام‌ها نیز کمابیش همین آمده است: ${figures}. هیچ آماری آن را تأیید نمی‌کند.`,
    statements: (figures) => `گفته‌های مقام‌ها با آن همخوان است: ${figures}.`,
    one_statement: (figures) => `گفته‌ای از مقام‌ها با آن همخوان است: ${figures}.`,
    ours: (figures) => `محاسبهٔ خود ما با آن همخوان است: ${figures}.`,
  },
  doubtful: (isOne) => (isOne ? "یکی از این رقم‌ها مشکوک است." : "هر دو رقم مشکوک‌اند."),
  ofOneOccasion: (n, country) => `${kit.number(n)} مورد از این‌ها مربوط به یک رویداد است (${country}).`,
  noneInView: (country) => `برای ${country} در این نما موردی نیست.`,
  beforeDoubt: "این آخرین سالی است که رقم مشکوک ندارد.",
  officials: (isOne) => (isOne ? "این گفتهٔ مقام‌هاست." : "همهٔ این‌ها گفتهٔ مقام‌هاست."),
  beyond: (figure) => `دادهٔ ثبت‌شدهٔ تازه‌تری بنا بر آماری دیگر: ${figure}.`,
  whole: (figures, year) => `بنا بر آماری دیگر، برای کل سال (${year}): ${figures}.`,
  nearer: (figure) => `همان منبع برای سالی دیگر به آن نزدیک‌تر است: ${figure}.`,
  beside: (figures) => `بنا بر آماری دیگر: ${figures}.`,
  claimed: (figures, isOne) => `${isOne ? "یک مقاله می‌گوید" : "مقاله‌ها می‌گویند"}: ${figures}.`,
  incomparable: (figures) => `تازه‌تر، ولی با آن مقایسه‌پذیر نیست: ${figures}.`,
  apart: "این رقم با رقم دیگر مقایسه‌پذیر نیست.",
  ofMeasure: (measure, records) => `مبنای رقم: ${measure}${records === null ? "" : `؛ داده‌های ثبت‌شده بر همین مبنا: ${records}`}.`,
  untested: "این ادعا در این نما آزموده نشده است.",
  inView: (figures) => `داده‌های ثبت‌شدهٔ این نما: ${figures}.`,
  newestInView: (figures) => `تازه‌ترین داده‌های ثبت‌شدهٔ این نما: ${figures}.`,
  outside: (years) => `داده‌هایی که ادعا با آن‌ها مقایسه شد (${years}) در این نما نیستند.`,
  nearest: (figures) => `نزدیک‌ترین دادهٔ ثبت‌شده: ${figures}.`,
  newest: (title, each, n) => `${title}، ${n === 1 ? "تازه‌ترین رقم" : "تازه‌ترین رقم‌ها"}: ${each}.`,
  latest: ({ figure, country, when, of }) => `دربارهٔ ${country}، تازه‌ترین رقم غیرمشکوک ${figure}${when} است (${of}).`,
  bothWays,
  highestSums,
  suchSum: (who, sum, year) => `بیشترین مجموع (${who}): ${sum} (${year}).`,
  later: (runs, none) =>
    runs === null
      ? `پس از آن، بنا بر برآوردهای تقریبی‌تر ما، سهم هیچ‌کس به‌روشنی بزرگ‌ترین نیست (${none}).`
      : `پس از آن، بنا بر برآوردهای تقریبی‌تر ما: ${runs}${none === null ? "" : `؛ ${none} روشن نیست`}.`,
  laterEach: (each) => `پس از آن، بنا بر برآوردهای تقریبی‌تر ما: ${each}.`,
  largest: (each, by) => `بزرگ‌ترین سهم، بر پایهٔ سال پایان دوره: ${each} (${by}).`,
  roughEach: (each) => `بزرگ‌ترین سهم، بر پایهٔ سال پایان دوره، بنا بر برآوردهای تقریبی‌تر ما: ${each}.`,
  even: (countries, year) => `${kit.digits(year)}: ${countries} کمابیش برابر`,
  unknown: (years) => `${years}: معلوم نیست، چون برای بخش بیش از حد بزرگی اینجا رقمی نیست`,
};

/** How high both directions of a trade come together; what is added behind the sentence of a fact; who alone bears a claim out. */
export const { sumsOfBothWays, factAside, borneOut, largestShare, newest, sureLatest } = asidesIn(kit, ASIDES);
