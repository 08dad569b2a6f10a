import type { SharesApart } from "../en/countsApart.ts";
import { listed } from "./cardinal.ts";

/** That counts of the same thing do not fit each other, with what each has. */
export const countsApart = {
  /** Shares of several years beside yearly amounts from other editions of the data. */
  shares: (periods: SharesApart[]) => {
    const each = periods.map(
      ({ period, each: all }) => `${period}, ${listed(all.map(({ country, share, amount }) => `${country} ${share} (${amount})`))}`,
    );
    return `Təxmin etdiyimiz paylar illik çatdırılmalarla (mötərizədə) uzlaşmır, çünki onlar məlumatların müxtəlif nəşrlərinə əsaslanır: ${each.join("; ")}.`;
  },
  /** Our totals of a year that leave out most of the source's own. */
  deals: (who: string, years: { year: string; ours: string; printed: string }[]) =>
    `Təxminlərimizin əsaslandığı sövdələşmələr mənbənin öz yekunlarının (${who}) yarısından azını əhatə edir (${years.map(({ year, ours, printed }) => `${year}: ${printed} yekundan ${ours}`).join("; ")}), ona görə təxmin etdiyimiz paylar həddən artıq yüksək ola bilər.`,
  /** Tankers have far more oil than customs. */
  tankers: ({ year, tankers, weight, customs, who }: { year: string; tankers: string; weight: string; customs: string; who: string }) =>
    `${year} üzrə iki sayım bir-birinə ziddir: tankerlərin izlənməsi ${tankers} göstərir, bu isə təxminən ${weight} edir (bizim hesablama); digər sayıma görə: ${customs} (${who}).`,
  /** A mark far from the bar of its year. */
  directions: ({ country, isSold, year, bar, mark }: { country: string; isSold: boolean; year: string; bar: string; mark: string }) =>
    `${isSold ? `Satılıb (${country})` : `Alınıb (${country})`}, ${year}: sütunlara görə ${bar}, başqa sayıma görə isə ${mark}; deməli, işarə sütunların davamı deyil.`,
};
