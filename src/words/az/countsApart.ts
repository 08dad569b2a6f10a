import type { FigureOfCount, SharesApart, TankersBeside, UnlikeCount } from "../en/countsApart.ts";
import { listed } from "./cardinal.ts";
import { yearList } from "./yearList.ts";

/**
 * That the bars of a direction are another count for each country, with the years between bars of which that count has no figure.
 *
 * @param isAlone whether it stands right behind what the bars are, as in releases before 2026.30.0: a pronoun is enough there
 */
function unlikeWay(isSold: boolean, each: UnlikeCount[], isAlone: boolean): string {
  const blank = each.filter((one) => one.blank.length > 0).map((one) => `${one.country}: ${yearList(one.blank)}`);
  const none =
    blank.length === 0 ? "" : ` Aradakı sütunsuz illər (${blank.join("; ")}) üzrə həmin sayımda rəqəm yoxdur; bu, sıfır demək deyil.`;
  return `${isSold ? "Satılan" : "Alınan"} mallar üzrə ${isAlone ? "bu," : "həmin sayım"} iki ölkədə eyni deyil (${each.map(({ country, basis }) => `${country}: ${basis}`).join("; ")}), ona görə ${isAlone ? "onlar" : "ikisinin sütunları"} birlikdə bir sayım deyil.${none}`;
}

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
  tankers: ({ year, tankers, weight, customs, who }: TankersBeside) =>
    `${year} üzrə iki sayım bir-birinə ziddir: tankerlərin izlənməsi ${tankers} göstərir, bu isə təxminən ${weight} edir (bizim hesablama); digər sayıma görə: ${customs} (${who}).`,
  /** The same where the other count is a floor, which both may be true of: it is of a part of what the tankers brought. */
  tankersAbove: ({ year, tankers, weight, customs, who }: TankersBeside) =>
    `${year} üzrə tankerlərin izlənməsi ${tankers} göstərir, bu isə təxminən ${weight} edir (bizim hesablamamız). Digər sayım yalnız aşağı həddi verir: ${customs} (${who}). Hər ikisi doğru ola bilər, onların əhatəsi eyni deyil.`,
  /** The newest figures of two counts, of different years. */
  years: (each: FigureOfCount[]) =>
    `${each.map(({ year, figure, basis }) => `${year}: ${figure} (${basis})`).join("; ")}. İllər də, sayımlar da fərqlidir: bu rəqəmlər nə artım, nə azalma göstərir.`,
  /** Bars of one direction that are another count for each country, with the years between bars of which nothing is known. */
  unlike: (isSold: boolean, each: UnlikeCount[]) =>
    `Sütunlar hər ölkə üzrə ən çox ili əhatə edən sayımı göstərir. ${unlikeWay(isSold, each, true)}`,
  /** The same of each direction, since 2026.30.0. */
  unlikeWays: (ways: { isSold: boolean; each: UnlikeCount[] }[]) =>
    `Başqa təqvimlərin illəri işarələrlə verilir, sütunlar isə hər ölkə üzrə ən çox təqvim ilini əhatə edən sayımı göstərir. ${ways.map(({ isSold, each }) => unlikeWay(isSold, each, false)).join(" ")}`,
  /** A mark far from the bar of its year. */
  directions: ({ country, isSold, year, bar, mark }: { country: string; isSold: boolean; year: string; bar: string; mark: string }) =>
    `${isSold ? `Satılıb (${country})` : `Alınıb (${country})`}, ${year}: sütunlara görə ${bar}, başqa sayıma görə isə ${mark}; deməli, işarə sütunların davamı deyil.`,
};
