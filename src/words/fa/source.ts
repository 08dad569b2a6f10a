import type { CorpusFacts } from "../../model/corpusFacts.ts";
import { counted, inDigits } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { aze } from "./names.ts";

/** Where every figure leads. */
const EVERY_FIGURE = "هر رقم این سایت به جایی که از آن آمده پیوند دارد.";

/** Articles and tables that figures come from. */
export const source = {
  heading: "منابع",
  lead: ({ documents, references }: Pick<CorpusFacts, "documents" | "references">) => {
    const argue = `${counted(documents, "مقاله")} به این می‌${documents === 1 ? "پردازد" : "پردازند"} که ${aze.full} چگونه موازنهٔ خود را نگه می‌دارد.`;
    const others = `در کنار ${documents === 1 ? "آن" : "آن‌ها"} ${counted(references, "منبع دیگر")} آمده است: آمارها، پایگاه‌های داده و گزارش‌های مطبوعات.`;
    return [argue, ...(references > 0 ? [others] : []), EVERY_FIGURE].join(" ");
  },
  /** Of a view with none of the articles: what it has. */
  leadOfOthers: (n: number): string =>
    n === 0 ? "در این نما هیچ منبعی نیست." : `در این نما هیچ مقاله‌ای نیست و تنها ${counted(n, "منبع دیگر")} هست. ${EVERY_FIGURE}`,
  withFigures: (n: number, of: number) => `از ${kit.number(of)} منبع دیگر، ${kit.number(n)} منبع رقم ${n === 1 ? "دارد" : "دارند"}.`,
  author: "نویسنده",
  noAuthor: "نام برده نشده",
  publisher: "ناشر",
  published: "انتشار",
  unpublished: "نامعلوم؛ هر تاریخی که انتخاب شود، کنار گذاشته می‌شود",
  kind: "نوع",
  license: "مجوز",
  licenses: {
    "all rights reserved": "همهٔ حقوق محفوظ است",
    "all rights reserved; facts and few words quoted": "همهٔ حقوق محفوظ است؛ واقعیت‌ها و چند واژه نقل شده است",
  } as Readonly<Record<string, string>>,
  address: "نشانی",
  noAddress: "بدون نشانی عمومی",
  paragraphs: "بندها",
  checksum: "SHA-256 متن",
  note: "یادداشت",
  cite: "ارجاع به این منبع",
  numbers: (n: number) => inDigits(n, "رقم"),
  mapHeading: (n: number) => `با هر یک از ${kit.number(n)} عدد آن چه کردیم`,
  mapLead:
    "هر عدد مقاله، بند به بند، و آنچه با آن کردیم. خودِ متن نشان داده نمی‌شود. شمارهٔ بندها زیرنویس‌ها و دیگر اجزای صفحه را نیز می‌شمارد.",
  noNumbers: "چیزی برای ثبت نیست",
  events: (n: number) => inDigits(n, "رویداد"),
  /** In place of what was taken, where nothing was: that a note of ours names the source, by what the note is on, or else that there is nothing. */
  named: "در یادداشت یک رقم از آن نام برده شده",
  namedOnEvent: "در یادداشت یک رویداد از آن نام برده شده",
  namedOnSource: "در یادداشت منبعی دیگر از آن نام برده شده",
  nothing: "نه رقمی و نه رویدادی",
  /** What was taken from a source; what it has none of is not said. */
  taken: (figures: number, events: number) =>
    kit.commas([figures === 0 ? "" : inDigits(figures, "رقم"), events === 0 ? "" : inDigits(events, "رویداد")]),
  /** Heading over the pages whose notes name the source. */
  namedIn: "در یادداشت‌های صفحه‌های دیگر از آن نام برده شده",
  json: "این منبع به‌صورت JSON",
};
