import type { SharesApart } from "../en/countsApart.ts";
import { listed } from "./cardinal.ts";

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
    `העסקאות שעליהן נשענים האומדנים שלנו מכסות פחות ממחצית הסכומים של המקור עצמו (${who}) (${years.map(({ year, ours, printed }) => `${year}: ${ours} מתוך ${printed}`).join("; ")}), ולכן ייתכן שהחלקים שאמדנו גבוהים מדי.`,
  /** Tankers have far more oil than customs. */
  tankers: ({ year, tankers, weight, customs, who }: { year: string; tankers: string; weight: string; customs: string; who: string }) =>
    `לשנת ${year} שתי המדידות סותרות זו את זו: לפי מעקב אחר מכליות ${tankers}, כלומר כ־${weight} (חישוב שלנו), ולפי המדידה האחרת ${customs} (${who}).`,
  /** A mark far from the bar of its year. */
  directions: ({ country, isSold, year, bar, mark }: { country: string; isSold: boolean; year: string; bar: string; mark: string }) =>
    `${isSold ? `נמכר ל${country}` : `נקנה מ${country}`}, ${year}: לפי העמודות ${bar}, אך לפי מדידה אחרת ${mark}, ולכן הסימן אינו ממשיך את העמודות.`,
};
