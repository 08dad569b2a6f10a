import type { Dimension } from "../../model/dimensions/dimension.ts";
import { cellYears } from "../kit/cellYears.ts";
import { kit } from "./kit.ts";
import { yearList } from "./yearList.ts";

type Cells = Parameters<typeof cellYears>[0];

const zero = (each: readonly string[], name: string) => `رقم منبع برای ${name} صفر است: ${kit.semicolons([...each])}.`;

/** What the outlined cells of the balance sheet are that are not of one country's figures alone, by what each row counts within a sentence. */
export function sheetOutlined(names: Record<Dimension, string>) {
  return {
    /** Cells that are filled in part. */
    outlinedShare: (cells: Cells) =>
      cellYears(cells, {
        names,
        yearList,
        say: (each) => `خانهٔ تا اندازه‌ای پر، سهم یک کشور؛ از دیگری چیزی یافت نشد: ${kit.semicolons(each)}.`,
      }),
    /** Years before which the line of a new count of votes stands, and why it is new. */
    countedAnew: (cells: Cells) =>
      cellYears(cells, {
        names,
        yearList,
        say: (each) => `خط: رأی‌گیری دربارهٔ متن‌هایی که پیش‌تر بدون رأی‌گیری تصویب می‌شدند (${kit.semicolons(each)}).`,
      }),
    /** Years without a cell of which each country has figures. */
    countedApart: (years: Cells) =>
      cellYears(years, {
        names,
        yearList,
        say: (each) => `نقطه، هر دو کشور؛ نمی‌توان مقایسه کرد: ${kit.semicolons(each)}.`,
      }),
    dotOrGap: (years: Cells) =>
      cellYears(years, {
        names,
        yearList,
        say: (each) => `نقطه یا جای خالی، هر دو کشور؛ قیاس‌ناپذیر: ${kit.semicolons(each)}.`,
      }),
    /** The same in the table, behind such a year. */
    apart: "برای هر دو کشور رقم هست، اما نه رقمی قابل‌مقایسه",
    /** Behind a figure that an article alone has there. */
    ofArticle: "ادعای مقاله",
    /** What pale cells of a year are: of some rows less than twice as much, of others a side that is less certain. */
    pale: (small: readonly Dimension[], uncertain: readonly Dimension[]) => {
      const list = (rows: readonly Dimension[]) => kit.commas(rows.map((row) => names[row]));
      const parts = [
        ...(small.length === 0 ? [] : [`تفاوت کمتر از دو برابر است (${list(small)})`]),
        ...(uncertain.length === 0 ? [] : [`سو کمتر قطعی است (${list(uncertain)})`]),
      ];
      return `خانه‌های کم‌رنگ یک سال: ${parts.join(" یا ")}.`;
    },
    /**
     * What the gray cells are: rows of amounts that are `near` each other, the larger less than `percent` above the smaller, and rows whose
     * side is `unclear`.
     */
    gray: (near: readonly Dimension[], percent: number, unclear: readonly Dimension[]) => {
      const list = (rows: readonly Dimension[]) => kit.commas(rows.map((row) => names[row]));
      const parts = [
        ...(near.length === 0 ? [] : [`رقم بزرگ‌تر کمتر از حدود ${kit.figure(percent, "PC", 0)} بیشتر از رقم کوچک‌تر است (${list(near)})`]),
        ...(unclear.length === 0 ? [] : [`سو قطعی نیست (${list(unclear)})`]),
      ];
      return `خانه‌های خاکستری یک سال: ${parts.join(" یا ")}.`;
    },
    /** When a cell of several years is pale. */
    paleColumns: "در صفحهٔ باریک هر خانه پنج سال است و اگر بیشتر این سال‌ها روشن نباشند یا سال آخر کمابیش برابر باشد، کم‌رنگ است.",
    /** When it has a side at all, too. */
    sidedColumns:
      "در صفحهٔ باریک هر خانه پنج سال است. تنها اگر بیشتر این سال‌ها به یک سو باشند سو دارد، و اگر بیشترشان روشن نباشند یا سال آخر کمابیش برابر باشد، کم‌رنگ است.",
    /** The same since 2026.27.0: the last may be unclear as well as about equal. */
    fiveYears:
      "در صفحهٔ باریک هر خانه پنج سال است. تنها اگر بیشتر این سال‌ها به یک سو باشند سو دارد، و اگر بیشترشان روشن نباشند یا سال آخر کمابیش برابر یا نامشخص باشد، کم‌رنگ است.",
    /** Which year a share is of that fills a cell of several. */
    shareOfLast: "خانه‌ای که به اندازهٔ سهم پر شده، سهم سال آخر را دارد.",
    /** Why a share has the color of a country. */
    colorOfShare: "رنگ هر سهم نشان می‌دهد که سهم کدام کشور است؛ این معیار گرایش نیست.",
    /** Why a number of disputes has none. */
    disputesUncolored: "شمار مناقشه‌ها رنگ ندارد، چون کشمکش با یکی گامی به سوی دیگری نیست.",
    /** That a source prints a 0 for one country, behind what a cell says. */
    zeroOf: (name: string) => `رقم منبع برای ${name} صفر است`,
    /** Cells in which the source prints a 0 for one country, `name`. */
    printedZero: (cells: Cells, name: string) => cellYears(cells, { names, yearList, say: (each) => zero(each, name) }),
    /** The same below the chart of one row, which says what is counted. */
    zeroIn: (years: readonly number[], name: string) => zero([yearList(years)], name),
    /** The same of some years of what one row counts. */
    zeroYears: (dimension: Dimension, years: number[], name: string) => zero([`${names[dimension]} ${yearList(years)}`], name),
  };
}
