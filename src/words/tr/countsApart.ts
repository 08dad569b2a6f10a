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
    blank.length === 0 ? "" : ` Aradaki sütunsuz yıllar (${blank.join("; ")}) için o sayımda rakam yok; bu sıfır demek değildir.`;
  return `${isSold ? "Satılan" : "Satın alınan"} mallarda ${isAlone ? "bu," : "bu sayım"} iki ülkede aynı değildir (${each.map(({ country, basis }) => `${country}: ${basis}`).join("; ")}); yani ${isAlone ? "ikisi" : "ikisinin sütunları"} tek bir sayım değildir.${none}`;
}

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
  tankers: ({ year, tankers, weight, customs, who }: TankersBeside) =>
    `${year} için iki sayım çelişiyor: tanker takibine göre ${tankers}, yani yaklaşık ${weight} (bizim hesabımız); öteki sayıma göre ${customs} (${who}).`,
  /** The same where the other count is a floor, which both may be true of: it is of a part of what the tankers brought. */
  tankersAbove: ({ year, tankers, weight, customs, who }: TankersBeside) =>
    `${year} için tanker takibine göre ${tankers}, yani yaklaşık ${weight} (bizim hesabımız). Öteki sayım yalnızca bir alt sınır veriyor: ${customs} (${who}). İkisi de doğru olabilir; kapsamları aynı değil.`,
  /** The newest figures of two counts, of different years. */
  years: (each: FigureOfCount[]) =>
    `${each.map(({ year, figure, basis }) => `${year}: ${figure} (${basis})`).join("; ")}. Yıllar da sayımlar da farklı: bu rakamlar ne artış ne düşüş gösterir.`,
  /** Bars of one direction that are another count for each country, with the years between bars of which nothing is known. */
  unlike: (isSold: boolean, each: UnlikeCount[]) =>
    `Sütunlar her ülke için en çok yılı kapsayan sayımdır. ${unlikeWay(isSold, each, true)}`,
  /** The same of each direction, since 2026.30.0. */
  unlikeWays: (ways: { isSold: boolean; each: UnlikeCount[] }[]) =>
    `Başka takvimlerin yılları işaretlerle gösterilir; sütunlar her ülke için en çok takvim yılını kapsayan sayımı gösterir. ${ways.map(({ isSold, each }) => unlikeWay(isSold, each, false)).join(" ")}`,
  /** A mark far from the bar of its year. */
  directions: ({ country, isSold, year, bar, mark }: { country: string; isSold: boolean; year: string; bar: string; mark: string }) =>
    `${isSold ? `Satılan (${country})` : `Satın alınan (${country})`}, ${year}: sütunlara göre ${bar}, başka bir sayıma göre ise ${mark}; yani işaret sütunların devamı değildir.`,
};
