import type { DifferenceKind } from "../../model/releaseDifference.ts";
import { kit } from "./kit.ts";

/** The page that compares two releases. */
export const difference = {
  heading: "چه چیز میان دو نسخه تغییر کرد",
  title: (since: string, until: string) => `چه چیز از نسخهٔ ${kit.leftToRight(since)} تا نسخهٔ ${kit.leftToRight(until)} تغییر کرد`,
  lead: "دو نسخه را برگزینید تا ببینید چه تفاوتی دارند: هر مقدار آن‌گونه که بود و آن‌گونه که هست، با دلیل‌هایی که نسخه‌های میان آن دو گفته‌اند. آنچه تغییر کرد و سپس به حال پیشین بازگشت، تفاوت به شمار نمی‌آید.",
  /** Labels of the two choices and of the button. */
  since: "نسخهٔ قدیمی‌تر",
  until: "نسخهٔ تازه‌تر",
  show: "مقایسه",
  /** How many rows differ. */
  differ: (n: number, since: string, until: string) =>
    `نسخهٔ ${kit.leftToRight(since)} و نسخهٔ ${kit.leftToRight(until)} در ${kit.number(n)} مورد تفاوت دارند.`,
  none: (since: string, until: string) =>
    `از آنچه اینجا مقایسه می‌شود، هیچ‌چیز میان نسخهٔ ${kit.leftToRight(since)} و نسخهٔ ${kit.leftToRight(until)} تفاوت ندارد.`,
  same: "یک نسخه را دو بار برگزیده‌اید.",
  compared:
    "آنچه مقایسه می‌شود: رقم‌ها، رویدادها و جاهایی که از آن‌ها گفته‌اند، سنجه‌ها، نمودارها، راستی‌آزمایی‌ها، تناقض‌ها و منابع. ستون‌هایی که نسخهٔ قدیمی‌تر نداشت کنار گذاشته شده‌اند.",
  /** Rows of one kind; `redrawn` are charts that show something else. */
  rows: {
    corrected: (n: number) => `${kit.number(n)} مورد تصحیح شد`,
    revised: (n: number) => `${kit.number(n)} مورد در منبع بازنگری شد`,
    redrawn: (n: number) => `${kit.number(n)} نمودار تغییر کرد`,
    unexplained: (n: number) => `${kit.number(n)} مورد بی‌آنکه دلیلی نوشته شده باشد تغییر کرد`,
    withdrawn: (n: number) => `${kit.number(n)} مورد پس گرفته شد`,
    recomputed: (n: number) => `${kit.number(n)} مورد در پی این تغییرها دوباره محاسبه شد`,
    reworded: (n: number) => `${kit.number(n)} مورد به بیانی دیگر و با همان معنا نوشته شد`,
    added: (n: number) => `${kit.number(n)} مورد افزوده شد`,
  } satisfies Record<DifferenceKind | "redrawn", (n: number) => string>,
  /** Of a cell: no release says why it changed, or not of all that changed. */
  noReason: "دلیلی نوشته نشده است",
  partlyNoReason: "برای بخشی از آن دلیلی نوشته نشده است",
  json: "همین به‌صورت JSON",
};
