import type { Inflection } from "../../model/search/inflection.ts";
import type { SearchKind } from "../../model/search/searchable.ts";
import { inDigits } from "./cardinal.ts";
import { kit } from "./kit.ts";

const KINDS: Record<SearchKind, string> = {
  charts: "نمودار",
  figures: "رقم",
  events: "رویداد",
  disagreements: "تناقض",
  series: "شاخص",
  sources: "منبع",
  terms: "واژهٔ واژه‌نامه",
  method: "بخش صفحهٔ روش",
  pages: "صفحهٔ این سایت",
};

/** `۱۲ رویداد`. */
function of(kind: SearchKind, n: number): string {
  return inDigits(n, KINDS[kind]);
}

/** What was searched for, in whatever script. */
const asked = (q: string) => kit.quoted(kit.foreign(q));

/** The page of the search, and the field that leads to it. */
export const search = {
  heading: "جست‌وجو",
  title: (q: string) => `${asked(q)} · جست‌وجو`,
  lead: "رقم، رویداد، نمودار، منبع یا واژه‌ای بیابید. رقم‌ها را همان‌گونه بنویسید که چاپ یا گفته می‌شوند.",
  label: "جست‌وجوی رقم‌ها، رویدادها، نمودارها و منابع",
  button: "جست‌وجو",
  examples: "برای نمونه: ",
  headings: {
    charts: "نمودارها",
    figures: "رقم‌ها",
    events: "رویدادها",
    disagreements: "تناقض‌ها",
    series: "شاخص‌ها",
    sources: "منابع",
    terms: "واژه‌نامه",
    method: "روش",
    pages: "صفحه‌های این سایت",
  } satisfies Record<SearchKind, string>,
  /** How much was found, by kind; kinds without a hit are not named. */
  found: (q: string, counts: [SearchKind, number][]) => `${asked(q)} در ${kit.listed(counts.map(([kind, n]) => of(kind, n)))} هست.`,
  nothing: (q: string) => `اینجا هیچ چیز ${asked(q)} را در بر ندارد.`,
  /** Where each word is somewhere, and no entry has all. */
  notTogether: (q: string) => `هیچ مدخلی به‌تنهایی همهٔ واژه‌های ${asked(q)} را در بر ندارد.`,
  /** Behind what one of the words is in, where that stands on the page. */
  below: "آن‌ها را در زیر می‌بینید.",
  only: (word: string) => `جست‌وجوی ${asked(word)} به‌تنهایی`,
  meant: "آیا منظورتان این بود: ",
  /** What closes the question after the words that may have been meant. */
  meantEnd: "؟",
  /** Of an id that does not exist. */
  nearest: (id: string) => `آیا منظورتان ${kit.foreign(id)} بود؟`,
  /** Before charts that draw the figures found, or hold some of the words, where none holds them all. */
  near: "نمودارهای مرتبط: ",
  /** Before searches without one of the words, where few entries hold all of them. */
  without: "بدون یکی از واژه‌ها: ",
  /** One of these: its words, and how many entries hold them. */
  fewer: (q: string, n: number) => `${asked(q)} (${n})`,
  more: (kind: SearchKind, n: number) => `هر ${of(kind, n)}`,
  everything: (q: string) => `هر آنچه ${asked(q)} را در بر دارد`,
  elsewhere: "یا نگاه کنید به ",
  /** Words that tell nothing apart. */
  small: "از با به بر برای تا در را و یا که این آن های است آیا چقدر چند چه چگونه چیست کدام کجا هست یک",
  /** How its words are looked for in other forms, in folded letters. */
  inflection: {
    beginnings: "",
    endings: "ی ها های هایی یی یان",
    shortest: 3,
    same: "سلاح اسلحه تسلیحات, توافق توافقنامه",
    passed: "زندگی می کنند کند میکنند دارد دارند بود ها هایی ای ان ایا شده شد شود هستند وجود تعداد میزان قدر چرا چطور بین میان",
  } satisfies Inflection,
};
