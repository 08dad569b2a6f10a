import { kit } from "./kit.ts";

/** What an embed says around its chart. */
export const embed = {
  credit: (name: string) => `داده‌ها در ${name}`,
  notes: "یادداشت‌ها",
  /** In a frame too low for all of the chart: what is missing, and where it is. */
  part: "کل نمودار اینجا جا نمی‌شود.",
  rest: "کل نمودار با منابع",
  pinned: (release: string) => `نسخهٔ ${kit.leftToRight(release)} داده‌ها (ثابت).`,
  current: (release: string) => `تازه‌ترین داده‌ها، نسخهٔ ${kit.leftToRight(release)}.`,
  draft: (release: string) => `پیش‌نویس (${kit.leftToRight(kit.unbroken(release))}): ممکن است تغییر کند.`,
  asOf: (day: string) => `تنها منابعی که تا ${day} منتشر شده‌اند.`,
  collection: {
    documents: "تنها {documents} مقاله.",
    references: "تنها منابع دیگر، بدون {documents} مقاله.",
    all: null,
  },
  withoutEstimates: "بدون برآوردها.",
  license: (closed: boolean) => (closed ? "CC BY 4.0؛ برخی داده‌ها با مجوزهای دیگر" : "CC BY 4.0"),
  frame: (title: string, name: string) => `${title} (نمودار، ${name})`,
};
