import type { Words } from "../en.ts";
import { type Former, formerWords, withFormerWords } from "../kit/formerWords.ts";
import { latest } from "./before2026_8/sheetLatest.ts";
import { sheetSentence, sheetTitle } from "./before2026_8/sheetSentence.ts";

/** What is said of data: pages about the site, menus and forms are of today. */
const PARTS = [
  "chart",
  "claimForm",
  "columns",
  "dashboard",
  "directions",
  "facts",
  "headline",
  "numberPage",
  "observation",
  "pair",
  "sheet",
] as const satisfies readonly (keyof Words)[];

/** Words that first readers did not understand, each behind what is said instead. */
const FORMER: Former[] = [
  // A count, in some places said with its verb.
  ["رقم‌های یک آمار", "رقم‌های یک شمارش"],
  ["مربع کوچک: آمار خودِ", "مربع کوچک: شمارش خودِ"],
  ["آماری تقریبی‌تر از آمار سال‌های", "شمارشی تقریبی‌تر از شمارش سال‌های"],
  ["در آن سال هیچ آماری هر دو کشور را ندارد", "هیچ شیوهٔ شمارشی در آن سال هر دو کشور را ندارد"],
  ["آماری دیگر", "شمارشی دیگر"],
  ["آمارهای دیگر", "شمارش‌های دیگر"],
  ["سال آمار دارد", "سال شمارش دارد"],
  ["تا آن روز آماری", "تا آن روز شمارشی"],
  ["هیچ آمار واحدی", "هیچ شمارش واحدی"],
  ["آمار هر دو کشور", "شمارش هر دو کشور"],
  ["نه آمار.", "نه شمارش."],
  ["یک آمار، که", "یک شمارش، که"],
  ["بنا بر یک آمار (", "در یک شمارش ("],
  ["همان آمار", "همان شمارش"],
  ["شیوهٔ تازهٔ آمارگیری", "شیوهٔ تازهٔ شمارش"],
  ["چنین آماری", "چنین شمارشی"],
  ["آمارهای متفاوت", "شمارش‌های متفاوت"],
  ["شمارهای حداقلی", "شمارش‌های حداقلی"],
  ["شیوه‌های متفاوت می‌سنجند", "شیوه‌های متفاوت می‌شمارند"],
  ["آمار تنها برای یک کشور", "تنها برای یک کشور شمرده شده"],
  // Records that differ.
  ["یک دادهٔ ثبت‌شده همخوان نیست", "یک دادهٔ ثبت‌شده تفاوت دارد"],
  ["داده‌های ثبت‌شده همخوان نیستند", "داده‌های ثبت‌شده تفاوت دارند"],
  // A measure.
  ["شاخص متفاوت", "سنجهٔ متفاوت"],
  ["شاخص‌های دیگر", "سنجه‌های دیگر"],
  ["تعریف شاخص", "تعریف سنجه"],
  ["به‌تنهایی شاخص موازنه را", "به‌تنهایی شاخص را"],
  // A grade, and what is unclear.
  ["کیفیت داده: ", "درجهٔ "],
  ["نامشخص", "ناروشن"],
  ["؟: ", "?: "],
  // Goods, arms, visitors, visits.
  ["صادرات کالا", "کالای فروخته"],
  ["واردات کالا", "کالای خریده"],
  ["صادرات و واردات کالا", "کالای فروخته و خریده"],
  ["واردات تسلیحات", "تسلیحات خریده"],
  ["مسافران ورودی", "بازدیدکنندگان"],
  ["مسافرانی که از", "بازدیدکنندگانی که از"],
  ["مسافران آمده از", "بازدیدکنندگان از"],
  ["سهم از کل ورود خارجیان", "سهم از همهٔ ورودهای خارجی"],
  ["سفرهای رسمی که یافتیم", "سفرهای رسمی یافته‌شده"],
  ["دست‌کم این شمار، در پنج سال", "در پنج سال، حداقلی"],
  ["هدف‌گذاری تجارت با", "هدف تجارت با"],
  ["هر رقم تنها بخشی", "هر کدام تنها بخشی"],
];

/** The words that pinned addresses of releases before 2026.8.0 go on saying of their data in Persian, where those of now are others. */
export function before2026_8(now: Words): Words {
  const then = withFormerWords(now, PARTS, FORMER);
  return {
    ...then,
    chart: { ...then.chart, side: (country) => `شمارش ${country}` },
    claimForm: { ...then.claimForm, side: (country) => `طرف ${country}` },
    directions: {
      ...then.directions,
      side: { to_counterpart: (partner) => `فروش به ${partner}`, from_counterpart: (partner) => `خرید از ${partner}` },
    },
    sheet: {
      ...then.sheet,
      group: { ...then.sheet.group, not_claimed: () => "امروز ناروشن، یا بدون دلالت بر گرایش" },
      note: formerWords(now.sheet.note, [...FORMER, ["کیفیت داده: ", "تازه‌ترین درجه "]]),
      latest,
      cellSays: (...given) => then.sheet.cellSays(...given).replace(/از ([^،:]+) رقمی نیست$/, "$1 شمرده نشده است"),
      sentence: sheetSentence,
      title: sheetTitle,
      notClaimed: (...given) => then.sheet.notClaimed(...given).replace(/از (انرژی با .+?) آماری نیست/, "$1 شمرده نمی‌شود"),
      subtitle: "هر سنجه سال به سال به کدام کشور اشاره دارد، هر جا یک شمارش هر دو را در بر گیرد. قوت را میان ردیف‌ها مقایسه نکنید.",
      noNumber: "ردیف‌ها در نقطهٔ صفر، سال‌ها و کیفیت تفاوت دارند، پس آن‌ها را در یک عدد خلاصه نمی‌کنیم.",
      whyNot: "این جمله چه چیزی را نمی‌گوید و چرا",
      periodNote: "هر خانه پنج سال است؛ خانه‌های باریک سال‌های کمتری با داده دارند.",
      key: {
        ...then.sheet.key,
        share: "تنها یک کشور در داده‌ها (بلندی: سهم آن)",
        alone: "تنها یک کشور در داده‌ها",
        missing: "بدون رقم برای هر دو",
        breaks: "خط: شیوهٔ شمارش تغییر می‌کند",
        rough: "نقطه‌های زیر: رقم کم‌اعتبارتر",
      },
    },
  };
}
