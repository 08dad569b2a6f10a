import { counted } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { yearSpan } from "./yearSpan.ts";

/** The dashboard. */
export const home = {
  kicker: (area: string, partners: [string, string], first: number, last: number) =>
    `${area} میان ${partners[0]} و ${partners[1]}، ${yearSpan(first, last)}`,
  checked: (articles: number) => `راستی‌آزمایی رقم‌ها و تاریخ‌های ${counted(articles, "مقاله")}`,
  /** The control that goes back to what could be known at a date. */
  knownBy: {
    label: "نمایش تنها آنچه منتشر شده بود تا پایان",
    now: "امروز",
    /** Ends of years are said short. */
    day: (day: string, inWords: string) => (day.endsWith("-12-31") ? kit.digits(day.slice(0, 4)) : inWords),
    counted: (n: number, all: number, day: string) =>
      `${kit.number(n)} منبع از ${kit.number(all)} منبع ما به‌یقین تا ${day} منتشر شده بود. این صفحه تنها همان‌ها را به کار می‌برد.`,
  },
  sections: {
    label: "در این صفحه",
    index: "شاخص موازنه",
    contradictions: "تناقض‌ها",
    events: "تازه‌ترین رویدادها",
    more: "بیشتر",
    glossary: "تازه آمده‌اید؟",
  },
  actions: {
    label: (chart: string) => `چه می‌توان کرد با: ${chart}`,
    table: "جدول",
    share: "هم‌رسانی",
    embed: "جاسازی",
    download: "دریافت:",
    sources: (n: number) => `منابع (${kit.number(n)})`,
  },
  lead: "مقاله‌ها عدد می‌پراکنند. اینجا هر عدد در جایی ایستاده که چاپ شده است: با قید خود، مخرج خود، سال خود اگر داشته باشد، و راهی به واژه‌ها.",
};
