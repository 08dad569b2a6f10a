import type { LackingRows } from "../../model/lackingRows.ts";
import { inDigits } from "./cardinal.ts";
import { kit } from "./kit.ts";

/** The page of a chart: its parts, what it offers at the picture, and what stands beside it. */
export const chartPage = {
  parts: "بخش‌های این صفحه",
  tabs: { chart: "نمودار", table: "جدول", sources: "منابع", embed: "جاسازی و دریافت" },
  tabSources: (n: number) => (n === 0 ? "منابع" : `منابع (${kit.number(n)})`),
  actions: "با این نمودار چه می‌توان کرد",
  share: "هم‌رسانی",
  shareAddress: "پیوند به همین نما",
  shareFrozen: (release: string) => `همین نما، ثابت روی نسخهٔ ${kit.leftToRight(release)}: هرگز تغییر نمی‌کند`,
  embed: "جاسازی",
  png: "دریافت PNG",
  csv: "دریافت CSV",
  /** Behind it where the terms of sources leave rows out: how many the file has. */
  rowsOf: (kept: number, all: number) => `${kit.number(kept)} از ${kit.number(all)} سطر`,
  /** Why the file lacks rows, and how many of them the table has. */
  lacking: ({ rows, isAll, shown, names, more }: LackingRows) => {
    const whose = kit.semicolons([...names.map(kit.foreign), ...(more === 0 ? [] : [`${kit.number(more)} منبع دیگر`])]);
    const source = rows === 1 ? "منبعش" : names.length + more === 1 ? "منبعشان" : "منابعشان";
    const said = isAll
      ? `CSV در دسترس نیست: مجوز ${names.length + more === 1 ? "منبع" : "منابع"} اجازهٔ بازنشر ${rows === 1 ? "تنها سطر آن" : `هیچ‌یک از ${kit.number(rows)} سطر`} را نمی‌دهد (${whose}).`
      : `${kit.number(rows)} سطر به دلیل مجوز ${source} در CSV نیامده است (${whose}).`;
    if (shown === 0) return said;
    return shown === rows ? `${said} در جدول هست.` : `${said} ${kit.number(shown)} سطر از آن‌ها در جدول هست.`;
  },
  howToRead: "این نمودار را چگونه بخوانیم",
  claims: (n: number) => (n === 1 ? "ادعای این نمودار" : `${kit.number(n)} ادعای این نمودار`),
  unchecked: "راستی‌آزمایی نشده",
  moreClaims: (n: number) => inDigits(n, "ادعای دیگر"),
  undated: (year: string) => `بدون ذکر سال؛ انتشار: ${kit.digits(year)}`,
  related: "نمودارهای مرتبط",
  noSources: "هیچ منبعی در این نما رقمی نمی‌دهد.",
  figures: (n: number) => inDigits(n, "رقم"),
  articles: (n: number) => inDigits(n, "مقاله"),
  others: (n: number) => inDigits(n, "منبع دیگر"),
};
