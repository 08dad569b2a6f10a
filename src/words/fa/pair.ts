import type { Cell, Dimension, Side } from "../../model/dimensions/dimension.ts";
import type { FailedTest, VotesTest } from "../../model/dimensions/votesAgainst.ts";
import type { Bound, Rank, YearsBySide } from "../en/pair.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { withDoubtful } from "../kit/withDoubtful.ts";
import { INTERVAL } from "./interval.ts";
import { kit } from "./kit.ts";
import { laterCounts } from "./laterCounts.ts";
import { aze } from "./names.ts";
import { signed } from "./signed.ts";
import { votesLimits, votesRule } from "./votesRule.ts";
import { votesYears } from "./votesYears.ts";
import { inYears } from "./when.ts";

type Names = Pick<SheetNames, "partner">;

/** A share to one digit after the point. */
const percent = ({ share }: Rank) => kit.figure(share, "PC", 1);

/** What is held against the votes, to be clear. */
const TESTS: Record<VotesTest, string> = {
  interval: `${INTERVAL} رأی‌ها، که صفر را در بر دارد`,
  rank: "رتبه در میان اعضا",
  ideal: "نقطه‌های ایده‌آل",
  excess: "تفاوت، که بیش از حد کوچک است",
};

/** Which way a row leans, over its panel. Rows without a lean have no such panel. */
const LEANS: Partial<Record<Dimension, (names: Names) => string>> = {
  votes: ({ partner }) => `نزدیک‌تر از میانگین اعضای سازمان ملل به ${partner.isr} یا ${partner.irn}`,
  goods_sold: () => `${aze.name} به کدام‌یک از این دو بیشتر فروخت`,
  goods_bought: () => `${aze.name} از کدام‌یک از این دو بیشتر خرید`,
  visits: () => "کدام کشور سفرهای ثبت‌شدهٔ بیشتری دارد، در پنج سالِ منتهی به هر سال",
};

/** What stands at the two ends of such a panel. */
const ENDS: Partial<Record<Dimension, (name: string) => string>> = {
  goods_sold: (name) => `بیشتر به ${name}`,
  goods_bought: (name) => `بیشتر از ${name}`,
  visits: (name) => `به سوی ${name}`,
};

/** On which side some years of a row are, and how clearly. */
function saysOf(dimension: Dimension, how: string, name: string): string {
  switch (dimension) {
    case "goods_sold":
      return `${how} بیشتر به ${name} فروخته شد`;
    case "goods_bought":
      return `${how} کالای بیشتری از ${name} آمد`;
    case "visits":
      return `شمار سفرها به ${name} یا از آن ${how} بیشتر بود`;
    default:
      return `رأی‌ها ${how} به ${name} نزدیک‌تر بود`;
  }
}

const SIDES = ["isr", "irn"] as const;

/** The years in which a row is clear, slight and even; a side without years is not said. */
function bySide(dimension: Dimension, { clear, slight, even, isSlightTold }: YearsBySide, { partner }: Names): string {
  const of = (how: string, years: Record<Side, readonly number[]>, told = "") =>
    SIDES.flatMap((side) => (years[side].length === 0 ? [] : [`${inYears(years[side])} ${saysOf(dimension, how, partner[side])}${told}`]));
  const evenly = dimension === "votes" ? "رأی‌ها برابر یا نامشخص بود" : "دو طرف کمابیش برابر بودند";
  return kit.semicolons([
    ...of("به‌روشنی", clear),
    ...of("اندکی", slight, isSlightTold ? " (کمتر از دو برابر)" : ""),
    ...(even.length === 0 ? [] : [`${inYears(even)} ${evenly}`]),
  ]);
}

/** The same, with the years that have a doubtful figure apart. */
function yearsBySide(dimension: Dimension, years: YearsBySide, names: Names): string {
  return withDoubtful(years, (some) => bySide(dimension, some, names), {
    years: "سال‌هایی که یک رقمشان مشکوک است",
    year: "سالی که یک رقمش مشکوک است",
  });
}

/** What stands at the end of a panel of a lean: `بیشتر به اسرائیل`. */
function leanEnd(dimension: Dimension, name: string): string {
  return ENDS[dimension]?.(name) ?? `نزدیک‌تر به ${name}`;
}

/** Charts of one count of both partners: panels, the names of lines, how they are drawn, cards and the table. */
export const pair = {
  leanTitle: (dimension: Dimension, names: Names) => LEANS[dimension]?.(names) ?? "به کدام سو اشاره دارد",
  yearsBySide,
  votesYears,
  votesRule,
  votesLimits,
  leanScale: ({ irn, isr }: Names["partner"]) => `مقیاس از ${signed(-1, 0)} تا ${signed(1, 0)}: (${isr} − ${irn}) ÷ (${isr} + ${irn}).`,
  votesUnrounded: "رقم‌ها پیش از گرد شدن با این آستانه‌ها سنجیده می‌شوند.",
  noPoint: (title: string, years: readonly number[]) =>
    `در نمودار ${kit.quoted(title)} ${inYears(years)} نقطه‌ای نیست؛ در نمودارهای دیگر هست.`,
  leanEnd,
  /** Title of a panel of the series: without what the titles of the chart's series begin with. */
  panel: (title: string, whose: string | null) => {
    const own = title.replace(/^[^:]+: /, "");
    return whose === null ? own : `${own} با ${whose}`;
  },
  /** What is counted; the unit where there is one. */
  subtitle: (what: string[], units: string[]) => `${kit.semicolons(what)}${units.length === 1 ? ` (${units[0]})` : ""}`,
  /** Title of the panel of both lines, over the lean that is computed from them. */
  amounts: (unit: string) => `${unit} در سال`,
  nearer: (name: string) => `نزدیک‌تر به ${name}`,
  /** Words at the line before which something else was counted. */
  broken: "شیوهٔ تازهٔ آمارگیری",
  /** A lean of which one bound alone is known, and on whose side of it the true one lies: `at most` a number below 0 sounds weaker. */
  leanBound: (value: number, name: string) => `موازنه ${signed(value, 2)} یا نزدیک‌تر به ${name}`,
  /** Name of a line of another count than the row's own. */
  standIn: (cell: Pick<Cell, "lean_low" | "lean_high">): string =>
    cell.lean_low !== null && cell.lean_high === null ? "داده‌های گمرک، دست‌کم" : "آماری دیگر",
  /** What customs prove of years that no count of both has; each with what the two figures are, and `other`: a lower total of another count. */
  bound: (years: Bound[], { partner }: Names) =>
    years
      .map(({ year, irn, isr, other, alone }) => {
        const part = `در سال ${kit.year(year)}، بنا بر داده‌های گمرک، حتی بخشی از تجارت با ${partner.isr} (${isr}) به‌تنهایی بیش از کل تجارت با ${partner.irn} (${irn}) بود.`;
        const last = alone ? ` صادرات به ${partner.irn} در آن سال به‌تنهایی ${alone.figure} بود (${alone.reporter}).` : "";
        return other
          ? `${part} بنا بر آماری دیگر (${other.reporter})، کل تجارت با ${partner.isr} در آن سال ${other.figure} بود. این دو آمار با هم نمی‌خوانند.${last}`
          : `${part}${last}`;
      })
      .join(" "),
  laterCounts,
  /** In which years rounding decides how a cell is filled. */
  nearLimit: (years: number[]) => `${inYears(years)} رقم‌ها چنان به آستانه نزدیک‌اند که گرد کردن به‌تنهایی می‌تواند تعیین‌کننده باشد.`,
  /** Which years rest on a doubtful figure: without it one of the two has none. */
  onDoubt: (years: number[]) => `${inYears(years)} بدون رقم مشکوک چیزی برای مقایسه نمی‌ماند.`,
  /** Which test of the votes speaks against a clear side, and in which years. */
  against: (failed: readonly FailedTest[]) =>
    `چرا سو را روشن نمی‌دانیم: ${kit.semicolons(failed.map(({ test, years }) => `${inYears(years)} ${TESTS[test]}`))}.`,
  ranks: (name: string, votes: Rank, ideal: Rank) =>
    `سهم اعضای دیگری که به ${name} باز هم نزدیک‌ترند: بنا بر رأی‌ها ${percent(votes)} (${kit.year(votes.year)})، بنا بر نقطه‌های ایده‌آل ${percent(ideal)} (${kit.year(ideal.year)}).`,
  /** Of which year the ideal points are that a year is held against, where its own are not published yet. */
  carried: (year: number, of: number) =>
    `برای سال ${kit.year(year)} نقطه‌های ایده‌آل سال ${kit.year(of)} به کار رفته‌اند: تازه‌ترین‌هایی که منتشر شده‌اند.`,
  caution: (title: string, caution: string) => `${title}. ${caution}`,
  interval: `سایه یا خط عمودی: ${INTERVAL}.`,
  colors: (dimension: Dimension) =>
    `رنگی: سال‌هایی که نتیجه آشکار است. خاکستری: سال‌های با تفاوت اندک یا ${dimension === "votes" ? "نامشخص" : "برابر"}.`,
  colorsIn: (title: string, dimension: Dimension) =>
    `${kit.quoted(title)}: رنگی برای سال‌هایی که نتیجه آشکار است، خاکستری برای سال‌های با تفاوت اندک یا ${dimension === "votes" ? "نامشخص" : "برابر"}.`,
  grayIn: (isFirst: boolean, dimension: Dimension) =>
    `در نمودار ${isFirst ? "نخست" : "دوم"}، خاکستری: سال‌های با تفاوت اندک یا ${dimension === "votes" ? "نامشخص" : "برابر"}.`,
  arrows: "پیکان به رنگ سوی خود است، حتی اگر نتیجه آشکار نباشد.",
  otherCount: (years: readonly number[], unsided: readonly number[]) =>
    `${inYears(years)} آماری دیگر هست.${unsided.length === 0 ? "" : ` ${inYears(unsided)} معلوم نیست کدام سو را نشان می‌دهد، پس نقطه‌ای نیست.`}`,
  few: "بدون نقطه: سفرها برای نتیجه‌گیری کم است.",
  hollow: "نقطه‌های توخالی، نقطه‌چین: رقم‌های مشکوک.",
  hollowLimits: (isAll: boolean): string =>
    isAll ? "نقطه‌های توخالی، نقطه‌چین: کران‌های بالا." : "نقطه‌های توخالی، نقطه‌چین: رقم مشکوک یا کران بالا.",
  floor: "سالی که نقطه ندارد چنین آماری ندارد. هیچ جای خالی پر نمی‌شود و آمارهای متفاوت به هم پیوسته نمی‌شوند.",
  floorBeside: "سال‌های دیگرِ بدون نقطه چنین آماری ندارند. هیچ جای خالی پر نمی‌شود و آمارهای متفاوت به هم پیوسته نمی‌شوند.",
  /** What a figure of both partners opens to. */
  range: (low: number, high: number) => `بین ${signed(low, 2)} و ${signed(high, 2)} (${INTERVAL})`,
  noRange: "فاصله‌ای دانسته نیست",
  counted: (n: number) => `${kit.number(n, 3)} مورد شمرده شده`,
  grade: (grade: string) => `کیفیت داده: ${grade}`,
  value: (value: number) => signed(value, 2),
  /** By what a reading of the votes places members, behind the name of its column. */
  idealPoints: TESTS.ideal,
  columns: ["رقم", INTERVAL, "شاخص", "کشور", "دوره", "چه را می‌سنجد", "موارد شمرده‌شده", "منبع"],
  bothPartners: ({ partner }: Names) => `${partner.irn} و ${partner.isr}`,
  rangeCell: (low: number | null, high: number | null) => (low === null ? "–" : `${signed(low, 2)} تا ${signed(high, 2)}`),
};
