import type { Cell, Dimension, Side } from "../../model/dimensions/dimension.ts";
import type { FailedTest, VotesTest } from "../../model/dimensions/votesAgainst.ts";
import type { Bound, Rank, YearsBySide } from "../en/pair.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { withDoubtful } from "../kit/withDoubtful.ts";
import { capital, smallFirst } from "./capital.ts";
import { inCase } from "./cases.ts";
import { INTERVAL } from "./interval.ts";
import { kit } from "./kit.ts";
import { laterCounts } from "./laterCounts.ts";
import { names as fixedNames } from "./names.ts";
import { signed } from "./signed.ts";
import { votesLimits, votesRule } from "./votesRule.ts";
import { votesYears } from "./votesYears.ts";
import { inYearSpan, inYears, toYearSpan, yearsNamed } from "./when.ts";

type Names = Pick<SheetNames, "partner">;

/** A share to one digit after the point. */
const percent = ({ share }: Rank) => kit.figure(share, "PC", 1);

/** What is held against the votes, to be clear. */
const TESTS: Record<VotesTest, string> = {
  interval: `səslərin sıfırı da əhatə edən ${INTERVAL}ı`,
  rank: "üzvlər arasındakı yer",
  ideal: "ideal nöqtələr",
  excess: "fərqin həddən artıq kiçik olması",
};

const to = (name: string) => inCase(name, "dative");
const from = (name: string) => inCase(name, "ablative");

/** Which way a row leans, over its panel. Rows without a lean have no such panel. */
const LEANS: Partial<Record<Dimension, (names: Names) => string>> = {
  votes: ({ partner }) => `BMT-nin orta üzvü ilə müqayisədə ${to(partner.isr)} və ya ${to(partner.irn)} daha yaxın`,
  goods_sold: () => `${fixedNames.aze.name} ikisindən hansına daha çox satıb`,
  goods_bought: () => `${fixedNames.aze.name} ikisindən hansından daha çox alıb`,
  visits: () => "Hər ilin sonunda bitən beş ildə hansı ölkə ilə daha çox səfər müəyyən edilib",
};

/** What stands at the two ends of such a panel. */
const ENDS: Partial<Record<Dimension, (name: string) => string>> = {
  goods_sold: (name) => `${to(name)} daha çox`,
  goods_bought: (name) => `${from(name)} daha çox`,
  visits: (name) => `${to(name)} doğru`,
};

/** On which side some years of a row are, and how clearly. */
function sideOfYears(dimension: Dimension, how: string, name: string): string {
  switch (dimension) {
    case "goods_sold":
      return `${to(name)} ${how} daha çox satılıb`;
    case "goods_bought":
      return `${from(name)} ${how} daha çox alınıb`;
    case "visits":
      return `${to(name)} və ya ${from(name)} səfərlər ${how} daha çox olub`;
    default:
      return `səslər ${to(name)} ${how} daha yaxın olub`;
  }
}

const SIDES = ["isr", "irn"] as const;

/**
 * The years in which a row is clear, slight and even: `2006 və 2008–2020-ci illərdə İsrailə aydın şəkildə daha çox satılıb; …`
 */
function bySide(dimension: Dimension, { clear, slight, even, isSlightTold }: YearsBySide, { partner }: Names): string {
  const of = (how: string, years: Record<Side, readonly number[]>, told = "") =>
    SIDES.flatMap((side) =>
      years[side].length === 0 ? [] : [`${inYears(years[side])} ${sideOfYears(dimension, how, partner[side])}${told}`],
    );
  const evenly = dimension === "votes" ? "fərq olmayıb və ya qeyri-müəyyən olub" : "ikisi təxminən bərabər olub";
  const parts = [
    ...of("aydın şəkildə", clear),
    ...of("kiçik fərqlə", slight, isSlightTold ? " (iki dəfədən az)" : ""),
    ...(even.length === 0 ? [] : [`${inYears(even)} ${evenly}`]),
  ];
  return parts.join("; ");
}

/** The same, with the years that have a doubtful figure apart. */
function yearsBySide(dimension: Dimension, years: YearsBySide, names: Names): string {
  return withDoubtful(
    years,
    (some) => bySide(dimension, some, names),
    { years: "Bir rəqəmi şübhəli olan illər", year: "Bir rəqəmi şübhəli olan il" },
    capital,
  );
}

/** Charts of one count of both partners: panels, the names of lines, how they are drawn, cards and the table. */
export const pair = {
  leanTitle: (dimension: Dimension, names: Names) => LEANS[dimension]?.(names) ?? "Hansı tərəfi göstərir",
  yearsBySide,
  votesYears,
  votesRule,
  votesLimits,
  leanScale: ({ irn, isr }: Names["partner"]) => `Şkala (${signed(-1, 0)} … ${signed(1, 0)}): (${isr} − ${irn}) ÷ (${isr} + ${irn}).`,
  votesUnrounded: "Rəqəmlər bu hədlərlə yuvarlaqlaşdırılmadan müqayisə olunur.",
  noPoint: (title: string, years: readonly number[]) =>
    `${kit.quoted(title)} qrafikində ${inYears(years)} nöqtə yoxdur; digər qrafiklərdə var.`,
  leanEnd: (dimension: Dimension, name: string): string => ENDS[dimension]?.(name) ?? `${to(name)} daha yaxın`,
  /** Title of a panel of the series: without what the titles of the chart's series begin with, such as `BMT səsverməsi: `. */
  panel: (title: string, whose: string | null) => {
    const named = capital(title.replace(/^[^:]+: /, ""));
    return whose === null ? named : `${named}: ${whose}`;
  },
  /** What is counted; the unit where there is one. */
  subtitle: ([first = "", ...others]: string[], units: string[]) =>
    capital(`${[first, ...others.map(smallFirst)].join("; ")}${units.length === 1 ? ` (${units[0]})` : ""}`),
  /** Title of the panel of both lines, over the lean that is computed from them. */
  amounts: (unit: string) => `İl ərzində, ${unit}`,
  nearer: (name: string) => `${to(name)} daha yaxın`,
  /** Words at the line before which something else was counted. */
  broken: "yeni sayım qaydası",
  /** A lean of which one bound alone is known, and on whose side of it the true one lies: `at most` a number below 0 sounds weaker. */
  leanBound: (value: number, name: string) => `balans ${signed(value, 2)} və ya ${to(name)} daha yaxın`,
  /** Name of a line of another count than the row's own. */
  standIn: (cell: Pick<Cell, "lean_low" | "lean_high">): string =>
    cell.lean_low !== null && cell.lean_high === null ? "gömrük məlumatları, ən azı" : "başqa sayım",
  /** What customs prove of years that no count of both has; each with what the two figures are, and `other`: a lower total of another count. */
  bound: (years: Bound[], { partner }: Names) =>
    years
      .map(({ year, irn, isr, other, alone }) => {
        const part = `Gömrük məlumatlarına görə, ${inYearSpan(year, year)} ${inCase(partner.isr, "instrumental")} ticarətin təkcə bir hissəsi (${isr}) ${inCase(partner.irn, "instrumental")} bütün ticarətdən (${irn}) çox olub.`;
        const last = alone ? ` Həmin il ${inCase(partner.irn, "dative")} ixracın özü isə ${alone.figure} olub (${alone.reporter}).` : "";
        return other
          ? `${part} Başqa sayıma görə (${other.reporter}), həmin il ${inCase(partner.isr, "instrumental")} bütün ticarət ${other.figure} olub. Bu iki sayım bir-birinə uyğun gəlmir.${last}`
          : `${part}${last}`;
      })
      .join(" "),
  laterCounts,
  /** In which years rounding decides how a cell is filled. */
  nearLimit: (years: number[]) => `${inYears(years)} rəqəmlər həddə o qədər yaxındır ki, yuvarlaqlaşdırma təkcə özü həlledici ola bilər.`,
  /** Which years rest on a doubtful figure: without it one of the two has none. */
  onDoubt: (years: number[]) => `${inYears(years)} şübhəli rəqəm olmasaydı, müqayisə ediləcək heç nə qalmazdı.`,
  /** Which test of the votes speaks against a clear side, and in which years. */
  against: (failed: readonly FailedTest[]) =>
    `Tərəfi aydın saymağa mane olan: ${failed.map(({ test, years }) => `${inYears(years)} ${TESTS[test]}`).join("; ")}.`,
  ranks: (name: string, votes: Rank, ideal: Rank) =>
    `${to(name)} daha da yaxın olan digər üzvlərin payı: səslərə görə ${percent(votes)} (${votes.year}), ideal nöqtələrə görə ${percent(ideal)} (${ideal.year}).`,
  /** Of which year the ideal points are that a year is held against, where its own are not published yet. */
  carried: (year: number, of: number) =>
    `${toYearSpan(year, year)} aid ideal nöqtələr hələ dərc olunmayıb; ${yearsNamed(of, of)} üçün olanlar götürülüb.`,
  caution: (title: string, caution: string) => `${title}. ${caution}`,
  interval: `Kölgə və ya şaquli xətt: ${INTERVAL}.`,
  colors: (dimension: Dimension) =>
    `Rəngli: fərqin aydın olduğu illər. Boz: fərqin kiçik ${dimension === "votes" ? "və ya qeyri-müəyyən olduğu" : "olduğu və ya heç olmadığı"} illər.`,
  colorsIn: (title: string, dimension: Dimension) =>
    `${kit.quoted(title)}: rəngli olanlar fərqin aydın olduğu, boz olanlar fərqin kiçik ${dimension === "votes" ? "və ya qeyri-müəyyən olduğu" : "olduğu və ya heç olmadığı"} illərdir.`,
  grayIn: (isFirst: boolean, dimension: Dimension) =>
    `${isFirst ? "Birinci" : "İkinci"} qrafikdə boz: fərqin kiçik ${dimension === "votes" ? "və ya qeyri-müəyyən olduğu" : "olduğu və ya heç olmadığı"} illər.`,
  arrows: "Ox, hətta fərq aydın olmasa da, öz tərəfinin rəngindədir.",
  otherCount: (years: readonly number[], unsided: readonly number[]) =>
    `${inYears(years)} başqa sayım var.${unsided.length === 0 ? "" : ` ${inYears(unsided)} onun hansı tərəfi göstərdiyi məlum deyil, ona görə nöqtə yoxdur.`}`,
  few: "Nöqtə yoxdur: nəticə çıxarmaq üçün səfərlər çox azdır.",
  hollow: "İçi boş nöqtələr, nöqtəli xətlər: şübhəli rəqəmlər.",
  hollowLimits: (isAll: boolean): string =>
    isAll ? "İçi boş nöqtələr, nöqtəli xətlər: yuxarı hədlər." : "İçi boş nöqtələr, nöqtəli xətlər: şübhəli rəqəm və ya yuxarı hədd.",
  floor: "Nöqtəsi olmayan ildə belə sayım yoxdur. Heç nə doldurulmur və fərqli sayımlar birləşdirilmir.",
  floorBeside: "Nöqtəsi olmayan digər illərdə belə sayım yoxdur. Heç nə doldurulmur və fərqli sayımlar birləşdirilmir.",
  /** What a figure of both partners opens to. */
  range: (low: number, high: number) => `${signed(low, 2)} ilə ${signed(high, 2)} arasında (${INTERVAL})`,
  noRange: "interval məlum deyil",
  counted: (n: number) => `${kit.number(n, 3)} hal sayılıb`,
  grade: (grade: string) => `etibarlılıq ${grade}`,
  value: (value: number) => signed(value, 2),
  /** By what a reading of the votes places members, behind the name of its column. */
  idealPoints: TESTS.ideal,
  columns: ["Rəqəm", INTERVAL, "Göstərici", "Ölkə", "Dövr", "Nəyi ölçür", "Sayılan hallar", "Mənbə"],
  bothPartners: ({ partner }: Names) => kit.listed([partner.irn, partner.isr]),
  rangeCell: (low: number | null, high: number | null) => (low === null ? "–" : `${signed(low, 2)} … ${signed(high, 2)}`),
};
