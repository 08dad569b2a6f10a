import { DIMENSIONS, GROUPS, type Group } from "../../model/dimensions/dimension.ts";
import { THRESHOLDS } from "../../model/dimensions/thresholds.ts";
import type { RowOutcome } from "../en/sheetMethod.ts";
import { cardinal, listed } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { sheetObjections } from "./sheetObjections.ts";
import { sheetRows } from "./sheetRows.ts";
import { ROWS_IN_SENTENCE } from "./sheetSentence.ts";
import { sheetThresholds } from "./sheetThresholds.ts";

/** Behind the years of the newest counts: what stands at the end of a row that has no recent one. */
const ROW_END =
  " ردیفی که آمار اصلی آن برای گفتن وضع کنونی خیلی قدیمی است، اگر رقم تازه‌تری برای یکی از دو کشور باشد، آن را در پایان خود دارد.";

/** Words of the balance sheet on the page of the method. */
export const sheetMethod = {
  heading: "جدول موازنه",
  lead: "آغاز آن جدول موازنه است: آمارهایی که بیشترشان هر دو کشور را به یک شیوه می‌سنجند.",
  text: `${cardinal(DIMENSIONS.length)} ردیف آمارها را کنار هم می‌گذارد. خانه‌ای پُر می‌شود که یک آمار، با یک روش، هر دو کشور را در یک دوره در بر گیرد. هر جا آمار تنها یکی از آن‌ها را دارد، خانه دورخط می‌شود یا به اندازهٔ سهم آن پر می‌شود. سال بدون چنین آماری یک نقطه دارد. هیچ جای خالی پر نمی‌شود و آمارهای متفاوت به هم پیوسته نمی‌شوند. رقم‌های ادعاشده در مقاله‌ها نیز، مانند رقم‌های منابع دیگر، در جدول لحاظ می‌شوند؛ زیر سالی که جز آن‌ها رقمی ندارد نقطه‌هایی هست. در صفحه‌های باریک هر خانه پنج سال است و پهنایش به اندازهٔ سال‌های شمرده‌شده. اگر بیشترِ این سال‌ها آشکارا به یک سو باشند، خانه آشکار است؛ اگر بیشترشان تنها به یک سو باشند، یا بیشترشان آشکار و آخری تقریباً برابر یا نامشخص باشد، اندک. خانه‌ای که به اندازهٔ سهم پر شده، سهم سال آخر را دارد.`,
  onThisPage: "در این بخش:",
  rows: sheetRows,
  thresholds: sheetThresholds,
  objections: sheetObjections,
  noNumber: {
    heading: "چرا یک عدد یگانه در کار نیست",
    text: [
      "صفر در هر ردیف معنای دیگری دارد: در یکی میانگین اعضای سازمان ملل، در دیگری دلارهای برابر، در سومی شمار برابر سفرها. نیم واحد در یکی نیم واحد در دیگری نیست.",
      "هر وزنی نتیجه را تعیین می‌کرد و هر که وزن‌ها را برمی‌گزید پاسخ را برگزیده بود. بدتر آنکه ردیف‌هایی که به دو سوی مخالف اشاره دارند یکدیگر را خنثی می‌کردند، و موازنه درست همین شکل را دارد.",
    ],
    /** Years of the newest counts that can differ. */
    years: (rows: readonly RowOutcome[]) => {
      const known = rows.flatMap(({ dimension, newest }) => (newest === null ? [] : [{ dimension, newest }]));
      const [first, last] = [Math.min(...known.map(({ newest }) => newest)), Math.max(...known.map(({ newest }) => newest))];
      if (known.length < 2 || first === last) return null;
      const of = (year: number) =>
        listed(known.filter(({ newest }) => newest === year).map(({ dimension }) => ROWS_IN_SENTENCE[dimension]));
      return `ردیف‌ها به یک اندازه تازه هم نیستند. تازه‌ترین آمار اصلیِ ${of(first)} به سال ${kit.year(first)} و تازه‌ترین آمار اصلیِ ${of(last)} به سال ${kit.year(last)} مربوط است.${ROW_END}`;
    },
    /** The only sum that is allowed: rows per group. */
    groups: (rows: readonly RowOutcome[], name: (group: Group) => string) => {
      const each = GROUPS.flatMap((group) => {
        const n = rows.filter((row) => row.group === group).length;
        return n === 0 ? [] : [`${kit.quoted(name(group))} ${kit.number(n)}`];
      });
      return `تنها جمعی که می‌آوریم شمار ردیف‌های هر گروه است: ${listed(each)}.`;
    },
  },
  notClaimed: {
    heading: "تیتر چه چیزی را نمی‌گوید و چرا",
    /** The sentence itself follows. */
    sentence: "جملهٔ بالای تصویر چنین است:",
    text: `تنها رأی‌ها، صادرات کالا، واردات کالا و واردات تسلیحات می‌توانند در آن بیایند، و از این‌ها تنها آنچه آماری که حداکثر ${cardinal(THRESHOLDS.latest_within_years)} سال از آخرین سال نشان‌داده‌شده قدیمی‌تر است به‌روشنی نشان دهد. پس این‌ها را نمی‌گوید:`,
  },
  dates: {
    heading: "سال‌های دیگر، و دانسته‌های آن زمان",
    /** `year` is one of the data, for the examples. */
    state: (year: number) => `وضعیت سال ${kit.year(year)}، با همهٔ آنچه امروز می‌دانیم (${kit.quoted(kit.leftToRight("to"))})`,
    known: (day: string) => `آنچه تا ${day} منتشر شده بود (${kit.quoted(kit.leftToRight("as_of"))})`,
    text: "دو پرسش به‌آسانی با هم اشتباه می‌شوند، پس هر یک نشانی خود را دارد. وضعیت سالی در گذشته بر همهٔ آمارهای امروز ما استوار است. دانسته‌های روزی در گذشته تنها بر آنچه تا آن زمان منتشر شده بود استوار است و آمارهایی را که هنوز منتشر نشده بود نام می‌برد.",
  },
};
