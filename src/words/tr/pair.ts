import type { Cell, Dimension, Side } from "../../model/dimensions/dimension.ts";
import type { FailedTest, VotesTest } from "../../model/dimensions/votesAgainst.ts";
import type { Bound, Rank, YearsBySide } from "../en/pair.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { withDoubtful } from "../kit/withDoubtful.ts";
import { ablative, capital, dative, instrumental, smallFirst } from "./cases.ts";
import { INTERVAL } from "./interval.ts";
import { kit } from "./kit.ts";
import { laterCounts } from "./laterCounts.ts";
import { COUNTRY } from "./names.ts";
import { signed } from "./signed.ts";
import { votesLimits, votesRule } from "./votesRule.ts";
import { votesYears } from "./votesYears.ts";
import { inYears } from "./yearList.ts";

type Names = Pick<SheetNames, "partner">;

/** A share to one digit after the point. */
const percent = ({ share }: Rank) => kit.figure(share, "PC", 1);

/** What is held against the votes, to be clear. */
const TESTS: Record<VotesTest, string> = {
  interval: `oyların sıfırı içeren ${INTERVAL}`,
  rank: "üyeler arasındaki sıra",
  ideal: "ideal noktalar",
  excess: "farkın çok küçük olması",
};

/** Which way a row leans, over its panel. Rows without a lean have no such panel. */
const LEANS: Partial<Record<Dimension, (names: Names) => string>> = {
  votes: ({ partner }) => `Ortalama BM üyesine göre ${dative(partner.isr)} mi, ${dative(partner.irn)} mı daha yakın`,
  goods_sold: () => `${COUNTRY.aze.name} ikisinden hangisine daha fazla sattı`,
  goods_bought: () => `${COUNTRY.aze.name} ikisinden hangisinden daha fazla aldı`,
  visits: () => "Her yılla biten beş yılda hangi ülkeyle daha fazla ziyaret tespit edildi",
};

/** How some years of a row are, on which side and how clearly; the years stand before it. */
function side(dimension: Dimension, how: "belirgin biçimde" | "az farkla", name: string): string {
  switch (dimension) {
    case "goods_sold":
      return `${how} daha fazlası ${dative(name)} gitti`;
    case "goods_bought":
      return `${how} daha fazlası ${ablative(name)} geldi`;
    case "visits":
      return `${how} daha fazla ziyaret ${instrumental(name)} yapıldı`;
    default:
      return `oylar ${how} ${dative(name)} daha yakındı`;
  }
}

/** What stands at the two ends of such a panel. */
const ENDS: Partial<Record<Dimension, (name: string) => string>> = {
  goods_sold: (name) => `${dative(name)} daha fazla`,
  goods_bought: (name) => `${ablative(name)} daha fazla`,
  visits: (name) => `${dative(name)} doğru`,
};

const SIDES = ["isr", "irn"] as const;

/**
 * The years in which a row is clear, slight and even: `2006 ve 2008–2020 yıllarında belirgin biçimde daha fazlası İsrail’e gitti; 2005
 * yılında ikisi yaklaşık olarak eşitti.`
 */
function bySide(dimension: Dimension, { clear, slight, even, isSlightTold }: YearsBySide, { partner }: Names): string {
  const of = (how: Parameters<typeof side>[1], years: Record<Side, readonly number[]>, told = "") =>
    SIDES.flatMap((one) => (years[one].length === 0 ? [] : [`${inYears(years[one])} ${side(dimension, how, partner[one])}${told}`]));
  const evenly = dimension === "votes" ? "eşit veya belirsizdi" : "ikisi yaklaşık olarak eşitti";
  const parts = [
    ...of("belirgin biçimde", clear),
    ...of("az farkla", slight, isSlightTold ? " (iki katından az)" : ""),
    ...(even.length === 0 ? [] : [`${inYears(even)} ${evenly}`]),
  ];
  return parts.join("; ");
}

/** The same, with the years that have a doubtful figure apart. */
function yearsBySide(dimension: Dimension, years: YearsBySide, names: Names): string {
  return withDoubtful(years, (some) => bySide(dimension, some, names), {
    years: "Bir rakamı şüpheli olan yıllar",
    year: "Bir rakamı şüpheli olan yıl",
  });
}

/** What stands at the end of a panel of a lean: `İsrail’e daha fazla`. */
export function leanEnd(dimension: Dimension, name: string): string {
  return ENDS[dimension]?.(name) ?? `${dative(name)} daha yakın`;
}

/** Charts of one count of both partners: panels, the names of lines, how they are drawn, cards and the table. */
export const pair = {
  leanTitle: (dimension: Dimension, names: Names) => LEANS[dimension]?.(names) ?? "Hangi tarafı gösteriyor",
  yearsBySide,
  votesYears,
  votesRule,
  votesLimits,
  leanScale: ({ irn, isr }: Names["partner"]) => `Ölçek (${signed(-1, 0)} … ${signed(1, 0)}): (${isr} − ${irn}) ÷ (${isr} + ${irn}).`,
  votesUnrounded: "Rakamlar bu sınırlarla yuvarlanmadan karşılaştırılır.",
  noPoint: (title: string, years: readonly number[]) =>
    `${kit.quoted(title)} grafiğinde ${inYears(years)} nokta yok; diğer grafiklerde var.`,
  leanEnd,
  /** Title of a panel of the series: without what the titles of the chart's series begin with, such as `BM oylamaları: `. */
  panel: (title: string, whose: string | null) => {
    const own = title.replace(/^[^:]+: /, "");
    return capital(whose === null ? own : `${instrumental(whose)} ${smallFirst(own)}`);
  },
  /** What is counted; the unit where there is one. */
  subtitle: ([first = "", ...others]: string[], units: string[]) =>
    capital(`${[first, ...others.map(smallFirst)].join("; ")}${units.length === 1 ? ` (${units[0]})` : ""}`),
  /** Title of the panel of both lines, over the lean that is computed from them. */
  amounts: (unit: string) => `Yıllık, ${unit}`,
  nearer: (name: string) => `${dative(name)} daha yakın`,
  /** Words at the line before which something else was counted. */
  broken: "yeni sayım yöntemi",
  /** A lean of which one bound alone is known, and on whose side of it the true one lies: `at most` a number below 0 sounds weaker. */
  leanBound: (value: number, name: string) => `denge ${signed(value, 2)} veya ${dative(name)} daha yakın`,
  /** Name of a line of another count than the row's own. */
  standIn: (cell: Pick<Cell, "lean_low" | "lean_high">): string =>
    cell.lean_low !== null && cell.lean_high === null ? "gümrük verileri, en az" : "başka bir sayım",
  /** What customs prove of years that no count of both has; each with what the two figures are, and `other`: a lower total of another count. */
  bound: (years: Bound[], { partner }: Names) =>
    years
      .map(({ year, irn, isr, other, alone }) => {
        const part = `Gümrük verilerine göre ${year} yılında ${instrumental(partner.isr)} ticaretin yalnızca bir bölümü (${isr}) bile ${instrumental(partner.irn)} yapılan bütün ticaretten (${irn}) fazlaydı.`;
        const last = alone ? ` O yıl ${dative(partner.irn)} ihracat tek başına ${alone.figure} tuttu (${alone.reporter}).` : "";
        return other
          ? `${part} Başka bir sayıma göre (${other.reporter}) o yıl ${instrumental(partner.isr)} bütün ticaret ${other.figure} oldu. Bu iki sayım birbirini tutmuyor.${last}`
          : `${part}${last}`;
      })
      .join(" "),
  laterCounts,
  /** In which years rounding decides how a cell is filled. */
  nearLimit: (years: number[]) => `${inYears(years)} rakamlar eşiğe o kadar yakın ki tek başına yuvarlama belirleyici olabilir.`,
  /** Which years rest on a doubtful figure: without it one of the two has none. */
  onDoubt: (years: number[]) => `${inYears(years)} şüpheli rakam olmasa karşılaştırılacak bir şey kalmazdı.`,
  /** Which test of the votes speaks against a clear side, and in which years. */
  against: (failed: readonly FailedTest[]) =>
    `Tarafın belirgin sayılmasına engel olan: ${failed.map(({ test, years }) => `${inYears(years)} ${TESTS[test]}`).join("; ")}.`,
  ranks: (name: string, votes: Rank, ideal: Rank) =>
    `${dative(name)} daha da yakın olan diğer üyelerin payı: oylara göre ${percent(votes)} (${votes.year}), ideal noktalara göre ${percent(ideal)} (${ideal.year}).`,
  /** Of which year the ideal points are that a year is held against, where its own are not published yet. */
  carried: (year: number, of: number) => `${year} yılı için, yayımlanmış en yeni ideal noktalar olan ${of} yılınınkiler kullanıldı.`,
  caution: (title: string, caution: string) => `${title}. ${caution}`,
  interval: `Gölgeli alan veya dik çizgi: ${INTERVAL}.`,
  colors: (dimension: Dimension) =>
    `Renkli: farkın belirgin olduğu yıllar. Gri: farkın az ${dimension === "votes" ? "veya belirsiz olduğu" : "olduğu veya bulunmadığı"} yıllar.`,
  colorsIn: (title: string, dimension: Dimension) =>
    `${kit.quoted(title)}: renkli olanlar farkın belirgin olduğu, gri olanlar farkın az ${dimension === "votes" ? "veya belirsiz olduğu" : "olduğu veya bulunmadığı"} yıllardır.`,
  grayIn: (isFirst: boolean, dimension: Dimension) =>
    `${isFirst ? "İlk" : "İkinci"} grafikte gri: farkın az ${dimension === "votes" ? "veya belirsiz olduğu" : "olduğu veya bulunmadığı"} yıllar.`,
  arrows: "Ok, fark belirgin olmasa bile kendi tarafının rengindedir.",
  otherCount: (years: readonly number[], unsided: readonly number[]) =>
    `${inYears(years)} başka bir sayım var.${unsided.length === 0 ? "" : ` ${inYears(unsided)} hangi tarafı gösterdiği bilinmiyor, bu yüzden nokta yok.`}`,
  few: "Nokta yok: bir şey söylemek için ziyaret sayısı çok az.",
  hollow: "İçi boş noktalar, noktalı çizgiler: şüpheli rakamlar.",
  hollowLimits: (isAll: boolean): string =>
    isAll ? "İçi boş noktalar, noktalı çizgiler: üst sınırlar." : "İçi boş noktalar, noktalı çizgiler: şüpheli rakam veya üst sınır.",
  floor: "Noktası olmayan yılda böyle bir sayım yoktur. Boşluklar doldurulmaz, farklı sayımlar birleştirilmez.",
  floorBeside: "Noktası olmayan diğer yıllarda böyle bir sayım yoktur. Boşluklar doldurulmaz, farklı sayımlar birleştirilmez.",
  /** What a figure of both partners opens to. */
  range: (low: number, high: number) => `${signed(low, 2)} ile ${signed(high, 2)} arasında (${INTERVAL})`,
  noRange: "bilinen bir aralık yok",
  counted: (n: number) => `sayılan: ${kit.number(n, 3)}`,
  grade: (grade: string) => `güvenilirlik ${grade}`,
  value: (value: number) => signed(value, 2),
  /** By what a reading of the votes places members, behind the name of its column. */
  idealPoints: TESTS.ideal,
  columns: ["Rakam", INTERVAL, "Ölçü", "Ülke", "Dönem", "Neyi ölçüyor", "Sayılan vakalar", "Kaynak"],
  bothPartners: ({ partner }: Names) => `${partner.irn} ve ${partner.isr}`,
  rangeCell: (low: number | null, high: number | null) => (low === null ? "–" : `${signed(low, 2)} ile ${signed(high, 2)} arası`),
};
