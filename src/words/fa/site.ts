import { kit } from "./kit.ts";
import { aze, irn, isr, site as named } from "./names.ts";

/** The frame of every page. */
export const site = {
  language: "fa",
  direction: "rtl",
  name: named.name,
  tagline: `دربارهٔ ${aze.full}، ${irn.name} و ${isr.name} چه ادعا می‌شود و داده‌های ثبت‌شده چه نشان می‌دهند`,
  skip: "پرش به محتوا",
  search: "جست‌وجو",
  /** Name of the list of languages that a page stands in. */
  languages: "زبان‌ها",
  /** What opens our notes on pages in other languages: they stay English. */
  englishNotes: "یادداشت ما، به انگلیسی",
  nav: {
    label: "منوی اصلی",
    open: "منو",
    home: "صفحهٔ نخست",
    charts: "نمودارها",
    checks: "راستی‌آزمایی",
    events: "رویدادها",
    disagreements: "تناقض‌ها",
    sources: "منابع",
    method: "روش",
    api: "API و داده‌ها",
    about: "درباره",
  },
  foot: {
    label: "بیشتر دربارهٔ این سایت",
    about: "درباره",
    glossary: "واژه‌نامه",
    method: "روش",
    api: "API و داده‌ها",
    feed: "خوراک تغییرها",
    publisher: (name: string) => `ناشر: ${name}.`,
    noPublisher: "این رونوشتِ سایت ناشری را نام نمی‌برد.",
    report: "گزارش خطا",
    /** Without marks around the address, which is copied from here. */
    cite: (name: string, release: string, address: string) => `ارجاع: ${name}، نسخهٔ ${kit.leftToRight(release)}، ${address}`,
  },
  release: (release: string) => `نسخهٔ ${kit.leftToRight(kit.unbroken(release))} داده‌ها.`,
  draftNote: "پیش‌نویس: رقم‌ها هنوز ممکن است تغییر کنند.",
  license: "داده‌ها و متن‌های ما: CC BY 4.0. نقل‌قول‌ها © نویسندگان آن‌ها.",
  code: "کد: MIT.",
  citeAs: (what: string, release: string, address: string) =>
    `${named.cited}، ${kit.quoted(what)}، نسخهٔ ${kit.leftToRight(release)}، ${address}`,
};
