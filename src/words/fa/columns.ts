import type { LeftOutCounts, NoneFoundWords, OneYearWords } from "../en/columns.ts";
import { MOST_NAMED } from "../kit/mostNamed.ts";
import { cardinal, counted, listed } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { yearList } from "./yearList.ts";
import { yearSpan } from "./yearSpan.ts";

/** Forms of columns: titles, names of windows, the key, and what is not drawn. */
export const columns = {
  /** @param years how long a window is */
  title: (panel: string, years: number, unit: string | null) =>
    kit.commas([panel, unit ?? "", years === 1 ? "سال به سال" : `بازه‌های ${cardinal(years)}‌ساله`]),
  /** @param months of a part of a year; null for the whole */
  window: (first: number, last: number, months: number | null) =>
    months === null ? yearSpan(first, last) : `${yearSpan(first, last)} (${counted(months, "ماه")})`,
  /** The same in short lines. */
  windowLines: (first: number, last: number, months: number | null) =>
    months !== null ? [kit.year(first), `${kit.number(months)} ماه`] : first === last ? [two(first)] : [two(first), `تا ${two(last)}`],
  /** A figure that its words leave open to one side. */
  open: (figure: string, to: "up" | "down" | null) => (to === "up" ? `بیش از ${figure}` : to === "down" ? `کمتر از ${figure}` : figure),
  claim: (figure: string) => `ادعا: ${figure}`,
  key: {
    estimate: (how: string[], isOurs: boolean) => (how.length > 0 ? listed(how) : isOurs ? "برآورد ما" : "برآورد"),
    levels: "بزرگ‌ترین تأمین‌کنندهٔ دیگر در داده‌های ثبت‌شده",
    totals: "همهٔ تأمین‌کنندگان",
    totalsEstimate: (how: string[]) => `همهٔ تأمین‌کنندگان، ${how.length > 0 ? listed(how) : "برآورد ما"}`,
    claim: "ادعای یک مقاله",
    record: (who: string[]) => `انتشار از سوی ${listed(who)}`,
    missing: "بدون رقم",
    notInCount: "بدون رقم در این آمار",
    part: "بخشی از سال",
    computed: "آماری دیگر",
    /** The same of marks that do not all count the same. */
    severalCounts: "آمارهای دیگر، هر یک متفاوت",
  },
  /** Of partners without any figure of a series that could have one. */
  none: (names: string[]) => `هیچ منبعی در این نما برای ${listed(names, "or")} رقمی نمی‌دهد.`,
  /** Who counts the columns, and what each mark beside them counts. */
  counts: (reporters: string[], marks: { window: string; what: string }[]) => {
    const said = [
      ...(reporters.length === 0 ? [] : [`ستون‌ها: ${listed(reporters)}.`]),
      ...(marks.length === 0 ? [] : [`نشانه‌ها: ${kit.semicolons(marks.map(({ window, what }) => `${window}، ${what}`))}.`]),
    ];
    return said.length === 0 ? null : said.join(" ");
  },
  /** Countries that have figures beside the partners, of which only the highest in each period is drawn. */
  others: (names: string[]) =>
    names.length === 1
      ? `تأمین‌کنندهٔ دیگری که رقم دارد: ${names[0]}.`
      : names.length > MOST_NAMED
        ? `${kit.number(names.length)} تأمین‌کنندهٔ دیگر رقم دارند؛ بزرگ‌ترین تنها جایی کشیده شده که قطعی است.`
        : `تأمین‌کنندگان دیگری که رقم دارند: ${listed(names)}؛ بزرگ‌ترین تنها جایی کشیده شده که قطعی است.`,
  /** Which of them is the highest in which periods of several years. `each`: with the last years of its periods. */
  levelsByEnd: (each: string) => `بزرگ‌ترین تأمین‌کنندهٔ دیگر بر پایهٔ سال پایان دوره، هر جا قطعی است: ${each}.`,
  /** What a 0 of arms says, of the years that have one. */
  zero: (years: number[]) => `۰ (${yearList(years)}): هیچ تحویلی یافت نشد؛ این به آن معنا نیست که تحویلی نبوده است.`,
  /** In which years of a country no delivery was found, and by whom, in a sentence of its own. */
  noneFound: ({ country, years, who }: NoneFoundWords) =>
    `${yearList(years)}: هیچ تحویلی از ${country} یافت نشد (${who})؛ این به آن معنا نیست که تحویلی نبوده است.`,
  /** How many more figures of articles a view has than its finding tells. */
  moreClaims: (n: number) => `در این نما ${kit.digits(String(n))} رقم دیگر از مقاله‌ها هست.`,
  /** Of a view that has visits and no agreement, where both are counted. */
  noAgreement: "در این نما توافق‌نامهٔ امضاشده‌ای نیست.",
  /** That columns and totals are not of one edition, and of which years. */
  editions: (names: string[], years: number[]) =>
    `${yearList(years)}: رقم‌های ${listed(names)} و همهٔ تأمین‌کنندگان از ویرایش‌های متفاوت داده‌هاست؛ پس یکی سهمی از دیگری نیست.`,
  ofOneYear: ({ country, period, year, own, all }: OneYearWords) =>
    `سهم تنها یک سال (${year}) از تحویل‌های ${period}: ${country} ${own}، همهٔ تأمین‌کنندگان ${all} (برآوردهای ما).`,
  leftOut: ({ others, periods, counts, elsewhere }: LeftOutCounts) => {
    const parts = [
      ...(others > 0 ? [counted(others, others === 1 ? "رقم برای تأمین‌کننده‌ای دیگر" : "رقم برای تأمین‌کنندگان دیگر")] : []),
      ...(periods > 0 ? [counted(periods, periods === 1 ? "رقم برای دوره‌ای دیگر" : "رقم برای دوره‌های دیگر")] : []),
      ...(counts > 0 ? [counted(counts, counts === 1 ? "رقم از آماری دیگر" : "رقم از آمارهای دیگر")] : []),
      ...elsewhere.map(({ title, n }) => `${counted(n, "رقم")} برای ${kit.quoted(title)}`),
    ];
    return parts.length === 0 ? null : `تنها در جدول: ${listed(parts)}.`;
  },
};

function two(year: number): string {
  return kit.digits(String(year % 100).padStart(2, "0"));
}
