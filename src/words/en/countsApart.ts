import { listed } from "./cardinal.ts";

/** Of one period each country with its share and what its yearly amounts come to. */
export interface SharesApart {
  period: string;
  each: { country: string; share: string; amount: string }[];
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
  tankers: ({ year, tankers, weight, customs, who }: { year: string; tankers: string; weight: string; customs: string; who: string }) =>
    `For ${year} the two counts contradict each other: tanker tracking has ${tankers}, about ${weight} (our calculation), and the other count ${customs} (${who}).`,
  /** A mark far from the bar of its year. */
  directions: ({ country, isSold, year, bar, mark }: { country: string; isSold: boolean; year: string; bar: string; mark: string }) =>
    `${isSold ? `Sold to ${country}` : `Bought from ${country}`} in ${year}: ${bar} by the bars, but ${mark} by another count, so a mark does not continue the bars.`,
};
