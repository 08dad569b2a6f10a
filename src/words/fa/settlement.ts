import { inDigits } from "./cardinal.ts";
import { kit } from "./kit.ts";

const reasons = (unexplained: number) =>
  unexplained === 0 ? "دلیل‌ها در زیر آمده است" : `دلیل‌ها در زیر آمده است، جز برای ${inDigits(unexplained, "مورد")}`;
/** Where a row differs in several fields, how many entries the lists below have. */
const entries = (differing: number, cells: number) =>
  cells > differing ? `، روی هم ${inDigits(cells, "مدخل")}، زیرا یک ردیف ممکن است در بیش از یک ستون تفاوت داشته باشد` : "";

/** Where the data follow neither coding, or leave out what both have. */
export const settlement = {
  heading: "جاهایی که داده‌های ما با هر دو کدگذار تفاوت دارد",
  /**
   * `compared` rows were compared with the codings; `differing` of them have something that neither coder has, in `cells` fields,
   * `unexplained` of them without a reason.
   */
  text: ({ compared, differing, cells, unexplained }: Record<"compared" | "differing" | "cells" | "unexplained", number>) =>
    [
      "تفاوت‌های دو کدگذاری را با متنِ پیش رو حل‌وفصل کردیم.",
      `${inDigits(compared, "ردیف")} از مقاله‌ها با هر دو مقایسه شد.`,
      differing === 0
        ? "هر یک همان را می‌گوید که دست‌کم یک کدگذار گفته است."
        : `${inDigits(differing, "ردیف")} چیزی دارد که هیچ‌یک از کدگذاران ندارد${entries(differing, cells)}: ${reasons(unexplained)}.`,
    ].join(" "),
  codedOnce: "منابع دیگر تنها یک بار کدگذاری شده‌اند، پس چیزی برای مقایسه با آن‌ها نیست.",
  parts: {
    coverage: "عددهای متن",
    observations: "رقم‌ها",
    events: "رویدادها",
    mentions: "قطعه‌های متن دربارهٔ یک رویداد",
  },
  partCount: (part: string, n: number) => `${part}: ${kit.number(n)}`,
  columns: {
    row: "کجا",
    field: "چه تفاوتی دارد",
    first: "کدگذار نخست",
    second: "کدگذار دوم",
    settled: "در داده‌ها",
    because: "چرا",
  },
  leftOut: {
    heading: (n: number) => `کنار گذاشته‌شده با آنکه هر دو کدگذار آن را دارند: ${kit.number(n)}`,
    columns: { what: "چه", place: "کجا", because: "چرا" },
  },
  fields: {
    matched: "یافته‌شده از سوی هر دو",
    disposition: "چگونگی برخورد با آن",
    series: "شاخص",
    counterpart: "کشور",
    direction: "جهت",
    period: "دوره",
    period_basis: "مبنای دوره",
    qualifier: "قید",
    status: "وضعیت",
    basis: "چه را می‌سنجد",
    reporter: "به گفتهٔ",
    value: "مقدار",
    lower: "کران پایین",
    upper: "کران بالا",
    partner: "کشور",
    dimension: "موضوع",
    kind: "نوع",
    episode: "رویداد دربرگیرنده",
    reciprocal: "هر دو طرف در آن سهیم‌اند",
    scored: "امتیازدار در شاخص موازنه",
    date: "تاریخ",
    precision: "دقت تاریخ",
    cameo: "کد رویداد",
    actor: "چه کسی انجام می‌دهد",
    target: "نسبت به چه کسی",
  } as Record<string, string>,
  wholeRow: "خودِ ردیف",
  has: "آن را دارد",
  lacks: "آن را ندارد",
  nothing: "هیچ",
  alone: "به‌تنهایی",
  noReason: "هنوز دلیلی داده نشده",
};
