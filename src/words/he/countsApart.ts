import type { FigureOfCount, SharesApart, TankersBeside, UnlikeCount } from "../en/countsApart.ts";
import { listed } from "./cardinal.ts";
import { yearList } from "./yearList.ts";

/** That the bars of a direction are another count for each country, with the years between bars of which that count has no figure. */
function unlikeWay(isSold: boolean, each: UnlikeCount[]): string {
  const blank = each.filter((one) => one.blank.length > 0).map((one) => `${one.country}: ${yearList(one.blank)}`);
  const none =
    blank.length === 0 ? "" : ` לשנים שאין להן עמודה בין שנים אחרות (${blank.join("; ")}) אין נתון באותה מדידה; אין פירוש הדבר אפס.`;
  return `בסחורות ${isSold ? "שנמכרו" : "שנקנו"} היא שונה בין שתי המדינות (${each.map(({ country, basis }) => `${country}: ${basis}`).join("; ")}), ולכן יחד אין זו מדידה אחת.${none}`;
}

/** That counts of the same thing do not fit each other, with what each has. */
export const countsApart = {
  /** Shares of several years beside yearly amounts from other editions of the data. */
  shares: (periods: SharesApart[]) => {
    const each = periods.map(
      ({ period, each: all }) => `${period}, ${listed(all.map(({ country, share, amount }) => `${country} ${share} לעומת ${amount}`))}`,
    );
    return `החלקים שאמדנו אינם מתיישבים עם האספקות השנתיות, משום שהם נשענים על מהדורות שונות של המאגר: ${each.join("; ")}.`;
  },
  /** Our totals of a year that leave out most of the source's own. */
  deals: (who: string, years: { year: string; ours: string; printed: string }[]) =>
    `העסקאות שעליהן נשענים האומדנים שלנו מכסות פחות ממחצית הסכומים של המקור עצמו (${who}; ${years.map(({ year, ours, printed }) => `${year}: ${ours} מתוך ${printed}`).join("; ")}), ולכן ייתכן שהחלקים שאמדנו גבוהים מדי.`,
  /** Tankers have far more oil than customs. */
  tankers: ({ year, tankers, weight, customs, who }: TankersBeside) =>
    `לשנת ${year} שתי המדידות סותרות זו את זו: לפי מעקב אחר מכליות ${tankers}, כלומר כ־${weight} (חישוב שלנו), ולפי המדידה האחרת ${customs} (${who}).`,
  /** The same where the other count is a floor, which both may be true of: it is of a part of what the tankers brought. */
  tankersAbove: ({ year, tankers, weight, customs, who }: TankersBeside) =>
    `לשנת ${year}, לפי מעקב אחר מכליות: ${tankers}, כלומר כ־${weight} (חישוב שלנו). המדידה האחרת נותנת רק מינימום: ${customs} (${who}). שתיהן יכולות להיות נכונות, והן אינן מכסות אותו דבר.`,
  /** The newest figures of two counts, of different years. */
  years: (each: FigureOfCount[]) =>
    `${each.map(({ year, figure, basis }) => `${year}: ${figure} (${basis})`).join("; ")}. השנים והמדידות שונות: הנתונים אינם מראים לא עלייה ולא ירידה.`,
  /** Bars of one direction that are another count for each country, with the years between bars of which nothing is known. */
  unlike: (isSold: boolean, each: UnlikeCount[]) => `העמודות של כל מדינה הן המדידה שלה עם מספר השנים הרב ביותר. ${unlikeWay(isSold, each)}`,
  /** The same of each direction, since 2026.30.0. */
  unlikeWays: (ways: { isSold: boolean; each: UnlikeCount[] }[]) =>
    `שנים לפי לוחות שנה אחרים מוצגות כסימנים, והעמודות של כל מדינה מציגות את המדידה שלה עם מספר השנים הקלנדריות הרב ביותר. ${ways.map(({ isSold, each }) => unlikeWay(isSold, each)).join(" ")}`,
  /** A mark far from the bar of its year. */
  directions: ({ country, isSold, year, bar, mark }: { country: string; isSold: boolean; year: string; bar: string; mark: string }) =>
    `${isSold ? `נמכר ל${country}` : `נקנה מ${country}`}, ${year}: לפי העמודות ${bar}, אך לפי מדידה אחרת ${mark}, ולכן הסימן אינו ממשיך את העמודות.`,
};
