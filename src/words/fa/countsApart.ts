import type { FigureOfCount, SharesApart, TankersBeside, UnlikeCount } from "../en/countsApart.ts";
import { listed } from "./cardinal.ts";
import { yearList } from "./yearList.ts";

/** That the bars of a direction are another count for each country, with the years between bars of which that count has no figure. */
function unlikeWay(isSold: boolean, each: UnlikeCount[]): string {
  const blank = each.filter((one) => one.blank.length > 0).map((one) => `${one.country}: ${yearList(one.blank)}`);
  const none =
    blank.length === 0 ? "" : ` برای سال‌های بی‌ستون در این میان (${blank.join("؛ ")}) در آن آمار رقمی نیست؛ این به معنای صفر نیست.`;
  return `این آمار در ${isSold ? "فروش" : "خرید"} کالا برای دو کشور یکی نیست (${each.map(({ country, basis }) => `${country}: ${basis}`).join("؛ ")})، پس ستون‌های دو کشور با هم یک آمار نیست.${none}`;
}

/** That counts of the same thing do not fit each other, with what each has. */
export const countsApart = {
  /** Shares of several years beside yearly amounts from other editions of the data. */
  shares: (periods: SharesApart[]) => {
    const each = periods.map(
      ({ period, each: all }) => `${period}، ${listed(all.map(({ country, share, amount }) => `${country} ${share} (${amount})`))}`,
    );
    return `سهم‌های برآوردی ما با تحویل‌های سالانه (در پرانتز) جور درنمی‌آید، چون بر ویرایش‌های متفاوت داده‌ها استوار است: ${each.join("؛ ")}.`;
  },
  /** Our totals of a year that leave out most of the source's own. */
  deals: (who: string, years: { year: string; ours: string; printed: string }[]) =>
    `قراردادهایی که برآوردهای ما بر آن‌ها استوار است کمتر از نیمی از جمع‌های خود منبع (${who}) را در بر می‌گیرد (${years.map(({ year, ours, printed }) => `${year}: ${ours} از ${printed}`).join("؛ ")})؛ پس سهم‌های برآوردی شاید بیش از اندازه بالا باشد.`,
  /** Tankers have far more oil than customs. */
  tankers: ({ year, tankers, weight, customs, who }: TankersBeside) =>
    `برای ${year} این دو آمار با هم نمی‌خواند: ردیابی نفتکش‌ها ${tankers} نشان می‌دهد، یعنی حدود ${weight} (محاسبهٔ ما)، و آمار دیگر ${customs} (${who}).`,
  /** The same where the other count is a floor, which both may be true of: it is of a part of what the tankers brought. */
  tankersAbove: ({ year, tankers, weight, customs, who }: TankersBeside) =>
    `برای ${year} ردیابی نفتکش‌ها ${tankers} نشان می‌دهد، یعنی حدود ${weight} (محاسبهٔ ما). آمار دیگر فقط حداقل را می‌گوید: ${customs} (${who}). هر دو می‌تواند درست باشد، و دامنهٔ آن‌ها یکی نیست.`,
  /** The newest figures of two counts, of different years. */
  years: (each: FigureOfCount[]) =>
    `${each.map(({ year, figure, basis }) => `${year}: ${figure} (${basis})`).join("؛ ")}. هم سال‌ها و هم آمارها متفاوت است؛ این رقم‌ها نه افزایش نشان می‌دهد و نه کاهش.`,
  /** Bars of one direction that are another count for each country, with the years between bars of which nothing is known. */
  unlike: (isSold: boolean, each: UnlikeCount[]) =>
    `ستون‌های هر کشور آماری را نشان می‌دهد که بیشترین سال‌ها را دارد. ${unlikeWay(isSold, each)}`,
  /** The same of each direction, since 2026.30.0. */
  unlikeWays: (ways: { isSold: boolean; each: UnlikeCount[] }[]) =>
    `سال‌های تقویم‌های دیگر به شکل نشانه آمده‌اند و ستون‌های هر کشور آماری را نشان می‌دهد که بیشترین شمار سال‌های میلادی را دارد. ${ways.map(({ isSold, each }) => unlikeWay(isSold, each)).join(" ")}`,
  /** A mark far from the bar of its year. */
  directions: ({ country, isSold, year, bar, mark }: { country: string; isSold: boolean; year: string; bar: string; mark: string }) =>
    `${isSold ? `فروش به ${country}` : `خرید از ${country}`} در ${year}: بنا بر ستون‌ها ${bar}، ولی بنا بر آماری دیگر ${mark}؛ پس نشانه دنبالهٔ ستون‌ها نیست.`,
};
