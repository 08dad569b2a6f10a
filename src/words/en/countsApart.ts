import { listed } from "./cardinal.ts";
import { yearList } from "./yearList.ts";

/** Oil of one year by tankers, its weight as we calculate it, and what another count has of it, in words. */
export interface TankersBeside {
  year: string;
  tankers: string;
  weight: string;
  customs: string;
  who: string;
}

/** Of one period each country with its share and what its yearly amounts come to. */
export interface SharesApart {
  period: string;
  each: { country: string; share: string; amount: string }[];
}

/** A figure of a year, and what it counts. */
export interface FigureOfCount {
  year: string;
  figure: string;
  basis: string;
}

/** What the bars of one country count, and years between them without one. */
export interface UnlikeCount {
  country: string;
  basis: string;
  blank: number[];
}

/** That the bars of a direction are another count for each country, with the years between bars of which that count has no figure. */
function unlikeWay(isSold: boolean, each: UnlikeCount[]): string {
  const blank = each.filter((one) => one.blank.length > 0).map((one) => `${one.country}: ${yearList(one.blank)}`);
  const none =
    blank.length === 0 ? "" : ` Years without a bar between others (${blank.join("; ")}) have no figure in that count; that is not zero.`;
  return `For goods ${isSold ? "sold" : "bought"} the two counts differ (${each.map(({ country, basis }) => `${country}: ${basis}`).join("; ")}), so the bars of the two are not one count.${none}`;
}

/** That counts of the same thing do not fit each other, with what each has. */
export const countsApart = {
  /** Shares of several years beside yearly amounts from other editions of the data. */
  shares: (periods: SharesApart[]) => {
    const each = periods.map(
      ({ period, each: all }) => `${period}, ${listed(all.map(({ country, share, amount }) => `${country} ${share} against ${amount}`))}`,
    );
    return `Our estimated shares and the yearly deliveries do not add up, as they rest on different editions of the data: ${each.join("; ")}.`;
  },
  /** Our totals of a year that leave out most of the source's own. */
  deals: (who: string, years: { year: string; ours: string; printed: string }[]) =>
    `The deals on which our estimates rest cover less than half of the yearly totals of ${who} (${years.map(({ year, ours, printed }) => `${year}: ${ours} of ${printed}`).join("; ")}), so the estimated shares may be too high.`,
  /** Tankers have far more oil than customs. */
  tankers: ({ year, tankers, weight, customs, who }: TankersBeside) =>
    `For ${year} the two counts contradict each other: tanker tracking has ${tankers}, about ${weight} (our calculation), and the other count ${customs} (${who}).`,
  /** The same where the other count is a floor, which both may be true of: it is of a part of what the tankers brought. */
  tankersAbove: ({ year, tankers, weight, customs, who }: TankersBeside) =>
    `For ${year} tanker tracking has ${tankers}, about ${weight} (our calculation). The other count has only a minimum: ${customs} (${who}). Both can be true, and they do not cover the same.`,
  /** The newest figures of two counts, of different years. */
  years: (each: FigureOfCount[]) =>
    `${listed(each.map(({ year, figure, basis }) => `${figure} in ${year} (${basis})`))} are of different years and counts: they show neither a rise nor a fall.`,
  /** Bars of one direction that are another count for each country, with the years between bars of which nothing is known. */
  unlike: (isSold: boolean, each: UnlikeCount[]) => `A country's bars are its count with the most years. ${unlikeWay(isSold, each)}`,
  /** The same of each direction, since 2026.30.0. */
  unlikeWays: (ways: { isSold: boolean; each: UnlikeCount[] }[]) =>
    `A country's bars are its count with the most calendar years; years of other calendars are marks. ${ways.map(({ isSold, each }) => unlikeWay(isSold, each)).join(" ")}`,
  /** A mark far from the bar of its year. */
  directions: ({ country, isSold, year, bar, mark }: { country: string; isSold: boolean; year: string; bar: string; mark: string }) =>
    `${isSold ? `Sold to ${country}` : `Bought from ${country}`} in ${year}: ${bar} by the bars, but ${mark} by another count, so a mark does not continue the bars.`,
};
