import type { SharesApart } from "../en/countsApart.ts";
import { listed } from "./cardinal.ts";

/** That counts of the same thing do not fit each other, with what each has. */
export const countsApart = {
  /** Shares of several years beside yearly amounts from other editions of the data. */
  shares: (periods: SharesApart[]) => {
    const each = periods.map(
      ({ period, each: all }) => `${period}, ${listed(all.map(({ country, share, amount }) => `${country} ${share} (${amount})`))}`,
    );
    return `Tahmin ettiğimiz paylar yıllık teslimatlarla (parantez içinde) bağdaşmıyor, çünkü verilerin farklı baskılarına dayanıyorlar: ${each.join("; ")}.`;
  },
  /** Our totals of a year that leave out most of the source's own. */
  deals: (who: string, years: { year: string; ours: string; printed: string }[]) =>
    `Tahminlerimizin dayandığı anlaşmalar kaynağın kendi toplamlarının (${who}) yarısından azını kapsıyor (${years.map(({ year, ours, printed }) => `${year}: ${printed} içinde ${ours}`).join("; ")}); bu yüzden tahmin ettiğimiz paylar fazla yüksek olabilir.`,
  /** Tankers have far more oil than customs. */
  tankers: ({ year, tankers, weight, customs, who }: { year: string; tankers: string; weight: string; customs: string; who: string }) =>
    `${year} için iki sayım çelişiyor: tanker takibine göre ${tankers}, yani yaklaşık ${weight} (bizim hesabımız); öteki sayıma göre ${customs} (${who}).`,
  /** A mark far from the bar of its year. */
  directions: ({ country, isSold, year, bar, mark }: { country: string; isSold: boolean; year: string; bar: string; mark: string }) =>
    `${isSold ? `Satılan (${country})` : `Satın alınan (${country})`}, ${year}: sütunlara göre ${bar}, başka bir sayıma göre ise ${mark}; yani işaret sütunların devamı değildir.`,
};
