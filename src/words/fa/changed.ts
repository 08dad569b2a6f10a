import type { Vintage } from "../../model/vintage.ts";
import { inDigits, listed } from "./cardinal.ts";
import { kit } from "./kit.ts";

/** What the reader has changed on a page, and the ways to change it and back. */
export const changed = {
  /** Of parts of the address that nearly have a known name, or are of other charts. */
  lost: (parts: string[]) =>
    `بخشی از نشانی این صفحه اینجا معنایی ندارد و نادیده گرفته شد: ${kit.commas(parts.map((part) => kit.quoted(kit.foreign(part))))}.`,
  label: "آنچه تغییر داده‌اید",
  you: "تغییرهای شما:",
  undo: "واگرد",
  undoAll: "واگرد همه",
  /** Of the small cross behind one change. */
  undoOne: (what: string) => `واگرد: ${what}`,
  /** Told to those who hear the page once something changed in place. */
  told: (all: string[]) => `تغییرهای شما: ${kit.semicolons(all)}.`,
  /** `isSpan`: the day is a year or month, which counts to its end. */
  asOf: (day: string, isSpan = false) => `تنها آنچه تا ${isSpan ? "پایان " : ""}${day} منتشر شده بود`,
  /** Of sources without a day of publication, which a view by a date leaves out; `n` of them. */
  undated: (n: number) => `${inDigits(n, "منبع")} بدون تاریخ انتشار معلوم، هر تاریخی که انتخاب شود، کنار گذاشته می‌شود.`,
  /** Charts count all sources by themselves, the balance index the articles alone. `{documents}`: how many they are, in words. */
  collection: {
    documents: "تنها {documents} مقاله",
    references: "تنها داده‌های ثبت‌شده",
    all: "منابع دیگر در شاخص موازنه هم",
  } satisfies Record<Vintage["collection"], string>,
  years: (from: string | null, to: string | null) =>
    kit.digits(
      from === null
        ? `سال‌های تا ${to}`
        : to === null
          ? `سال‌های از ${from} به بعد`
          : from === to
            ? `سال ${from}`
            : `سال‌های ${from} تا ${to}`,
    ),
  halfLife: (years: string) => `وزن رویداد پس از ${kit.number(Number(years), 3)} سال نصف می‌شود`,
  prior: (points: string) => `وزن احتیاط ${kit.number(Number(points), 3)}`,
  drop: (sources: string[]) => `بدون ${listed(sources)}`,
  estimates: "بدون برآوردها",
  toggles: {
    heading: "انتخاب رقم‌ها",
    collection: "نمایش",
    /** Of a chart of claims and records. */
    collections: { all: "مقاله‌ها و داده‌های ثبت‌شده", documents: "تنها مقاله‌ها", references: "تنها داده‌های ثبت‌شده" },
    estimates: "برآوردها",
    with: "با برآوردها",
    without: "بدون برآوردها",
  },
};
