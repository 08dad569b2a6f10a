import type { SharedOccasions } from "../../model/occasions.ts";
import { inDigits } from "./cardinal.ts";
import { kit } from "./kit.ts";

/** How many of some things are shown. */
function shown(n: number, all: number, noun: string): string {
  return n === all ? inDigits(all, noun) : `${inDigits(n, noun)} از ${inDigits(all, noun)}`;
}

/** What stands above the long lists: contents, filters, groups. */
export const lists = {
  contents: "فهرست",
  filter: "پالایش",
  any: "همه",
  apply: "اعمال",
  reset: "نمایش همه",
  events: (n: number) => inDigits(n, "رویداد"),
  decade: (first: string) => kit.decade(Number(first)),
  byDecade: "بر پایهٔ دهه",
  byKind: "بر پایهٔ نوع",
  undated: "بدون تاریخ",
  checks: {
    contents: "بر پایهٔ نتیجه",
    source: "مقاله",
    verdict: "نتیجه",
    partner: "کشور",
    /** What a field chooses where nothing is chosen. */
    every: { verdict: "همهٔ نتیجه‌ها", article: "همهٔ مقاله‌ها", partner: "هر دو کشور" },
    figures: (n: number) => inDigits(n, "رقم"),
    dates: (n: number) => inDigits(n, "تاریخ رویداد"),
    /** The same with their occasions, which are fewer. */
    datesOn: ({ dates, occasions }: SharedOccasions) => `${inDigits(dates, "تاریخ رویداد")} (${kit.number(occasions)} رشته‌رویداد)`,
    /** After that: how many of the dates are from the episode that has the most of them, at least 3. */
    mostOnOne: (dates: number) => `${kit.number(dates)} تاریخ از این‌ها به یک رشته‌رویداد مربوط است`,
    shown: (n: number, all: number) => shown(n, all, "ادعا"),
    none: "هیچ ادعایی با این پالایه جور نیست.",
  },
  sources: {
    articles: "مقاله‌ها",
    others: "داده‌های ثبت‌شده و منابع دیگر",
    kind: "نوع",
    language: "زبان",
    languageName: kit.languageName,
    between: (from: string, to: string) => `بین ${from} و ${to}`,
    shown: (n: number, all: number) => shown(n, all, "منبع"),
    columns: ["منبع", "ناشر", "انتشار", "آنچه از آن برگرفتیم"],
  },
  /** `byArticles`: every side is an article's. */
  contradictions: {
    none: "در منابع این نما تناقضی نیافتیم.",
    topics: (n: number, byArticles: boolean) =>
      `${inDigits(n, "مورد")} که ${byArticles ? "مقاله‌ها" : "منابع"} در آن اختلاف دارند یا یکی از آن‌ها خود را نقض می‌کند`,
  },
};
