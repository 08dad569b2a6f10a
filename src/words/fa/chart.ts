import { type Catalog, labelOf } from "../../model/catalog.ts";
import { type Naming, unitsUnnamed, withUnit } from "../kit/unitsUnnamed.ts";
import { kit } from "./kit.ts";
import { irn, isr } from "./names.ts";

/** What is drawn and in which units; a unit that the titles name already is not said again. */
export function subtitleIn(isNamed?: Naming) {
  return (measures: string[], units: string[]): string => {
    const titles = kit.semicolons(measures);
    const more = unitsUnnamed(titles, units, isNamed);
    if (more.length > 0) return `${titles} (${kit.commas(more)})`;
    return measures.length === 1 ? `شمار ${titles}` : titles;
  };
}

/** Charts, their tables and what a mark opens to. */
export const chart = {
  panel: (measures: string[], whose: string | null) => (whose === null ? kit.commas(measures) : kit.labelled(kit.commas(measures), whose)),
  others: "تأمین‌کنندگان دیگر",
  /** Why a 0 has a ring, in digits whose zero is a dot. */
  ringedZero: "حلقهٔ دور ۰ آن را از نقطه‌ای که نشانهٔ نبودِ رقم است جدا می‌کند.",
  allSuppliers: "همهٔ تأمین‌کنندگان",
  /** Name of a line that we calculated, where its basis has no short label. */
  computed: "محاسبهٔ ما",
  target: "هدف",
  found: "یافته در منابع دیگر (ناکامل)",
  /** Name of a line by the country whose side counts. */
  side: (country: string) => `آمار ${country}`,
  recording: (date: string) => `توقف داده‌های گمرک، ${date}`,
  floor: "آنچه را منابع ذکر کرده‌اند نشان می‌دهد، نه همهٔ آنچه رخ داده است.",
  subtitle: subtitleIn(),
  withUnit,
  partner: (catalog: Pick<Catalog, "codeByKey">, partner: string) => labelOf(catalog, "counterpart", partner),
  visitWho: (partner: string, direction: string, year: string) =>
    kit.digits(`${direction === "from_counterpart" ? "از" : "به"} ${partner}، ${year}`),
  who: (partner: string, period: string) => kit.commas([partner, period]),
  undatedWho: (partner: string, year: string) => `${partner}، بدون ذکر سال؛ انتشار: ${kit.digits(year)}`,
  /** A period in the table; of a figure without one when it was published. */
  periodCell: (period: string, label: string, basis: string) =>
    basis === "publication" ? `بدون ذکر سال؛ انتشار: ${kit.digits(period)}` : `${period} (${label})`,
  /** Behind what a figure of part of a year measures, where a figure of the whole year is lower. */
  aboveItsYear: (figure: string) => `بیش از رقم کل سال (${figure}): این دو آمار با هم نمی‌خوانند`,
  planWho: (partner: string, period: string) => `${partner}، هدف، انتشار: ${kit.digits(period)}`,
  open: "جزئیات کامل",
  close: "بستن",
  columns: ["آن‌گونه که چاپ شده", "مقدار", "کشور", "دوره", "چه را می‌سنجد", "به گفتهٔ", "منبع", "نقل‌قول"],
  sources: "منابع",
  recordSources: (n: number) => `${kit.number(n)} منبع دیگر`,
  leftOut: (sources: string[]) => `به دلیل مجوز در CSV نیامده است: ${kit.semicolons(sources)}.`,
  keys: "کلیدهای جهت‌نما میان نقطه‌ها حرکت می‌کنند، Enter یکی را باز می‌کند و Esc می‌بندد.",
  noMarks: "برای این انتخاب رقمی نیست.",
  /** How a mark that is an event is read, for the key under the picture. */
  eventKey: { dated: "توپر: رویدادی با سالِ آن", span: "میله: رویدادی که چند سال را در بر می‌گیرد" },
  key: {
    dated: "توپر: رقمی با سالِ آن",
    undated: "توخالی: بدون ذکر سال، در تاریخ انتشار نشانده شده",
    plan: "خط‌چین دور نشانه: هدف، نه نتیجه",
    span: "میله: یک رقم برای چند سال",
    bounds: "خط عمودی: کمترین و بیشترین رقمی که منبع می‌دهد. اگر رقم واحدی ندهد، نشانه در میانه است",
    open: "پیکان: «بیش از» یا «تا»",
    record: "نقطهٔ کوچک، خط نازک: دادهٔ ثبت‌شده. خط‌ها تنها رقم‌های یک آمار را بی‌وقفه به هم می‌پیوندند",
    side: `مربع کوچک: آمار خودِ ${irn.name} یا ${isr.name}`,
    estimate: "نقطهٔ کوچک توخالی، خط‌چین: برآورد یا محاسبهٔ ما",
    unreliable: "نقطهٔ توخالی با فاصله در دو سو: دادهٔ ثبت‌شدهٔ مشکوک",
    covered: "نقطهٔ روشن روی نشانه: داده‌ای ثبت‌شده در همان جا",
    beneath: "نشانه‌ای گرد نشانه‌ای دیگر: دو رقم در یک جا",
  },
  keyInView: {
    span: "میله: سال یا سال‌هایی که رقم برای آن‌هاست",
    record:
      "نقطهٔ کوچک، خط نازک: دادهٔ ثبت‌شده. خط‌ها تنها رقم‌های پیاپی یک آمار را به هم می‌پیوندند؛ شمار موردها با نقطه‌های جدا نشان داده می‌شود",
    up: "پیکان: «بیش از»",
    down: "پیکان: «تا» یا «نزدیک به»",
    estimate: "نقطهٔ کوچک توخالی، خط‌چین: برآورد",
    unreliable: "نقطهٔ توخالی: دادهٔ ثبت‌شدهٔ مشکوک",
  },
};
