import type { LeftOutCounts, NoneFoundWords, OneYearWords } from "../en/columns.ts";
import { MOST_NAMED } from "../kit/mostNamed.ts";
import { cardinal, counted, listed } from "./cardinal.ts";
import { ablative } from "./cases.ts";
import { yearList } from "./yearList.ts";
import { yearSpan } from "./yearSpan.ts";

/** Forms of columns: titles, names of windows, the key, and what is not drawn. */
export const columns = {
  /** @param years how long a window is */
  title: (panel: string, years: number, unit: string | null) =>
    `${panel}, ${unit === null ? "" : `${unit}, `}${years === 1 ? "yıllara göre" : `${cardinal(years)} yıllık dönemler`}`,
  /** @param months of a part of a year; null for the whole */
  window: (first: number, last: number, months: number | null) =>
    months === null ? yearSpan(first, last) : `${yearSpan(first, last)} (${counted(months, "ay")})`,
  /** The same in short lines. */
  windowLines: (first: number, last: number, months: number | null) =>
    months !== null ? [String(first), `${months} ay`] : first === last ? [two(first)] : [two(first), `–${two(last)}`],
  /** A figure that its words leave open to one side. */
  open: (figure: string, to: "up" | "down" | null) => (to === "up" ? `${figure}+` : to === "down" ? `${figure} altı` : figure),
  claim: (figure: string) => `iddia: ${figure}`,
  key: {
    estimate: (how: string[], isOurs: boolean) => (how.length > 0 ? listed(how) : isOurs ? "bizim tahminimiz" : "bir tahmin"),
    levels: "rakamı olan en büyük diğer tedarikçi",
    totals: "bütün tedarikçiler",
    totalsEstimate: (how: string[]) => `bütün tedarikçiler, ${how.length > 0 ? listed(how) : "bizim tahminimiz"}`,
    claim: "bir makalenin iddiası",
    record: (who: string[]) => `yayımlayan: ${listed(who)}`,
    missing: "rakam yok",
    notInCount: "bu sayımda rakam yok",
    part: "yılın bir bölümü",
    computed: "başka bir sayım",
    /** The same of marks that do not all count the same. */
    severalCounts: "başka sayımlar, her biri farklı",
  },
  /** Of partners without any figure of a series that could have one. */
  none: (names: string[]) => `Bu görünümdeki hiçbir kaynak ${listed(names, "or")} için rakam vermiyor.`,
  /** Who counts the columns, and what each mark beside them counts. */
  counts: (reporters: string[], marks: { window: string; what: string }[]) => {
    const said = [
      ...(reporters.length === 0 ? [] : [`Sütunlar: ${listed(reporters)}.`]),
      ...(marks.length === 0 ? [] : [`İşaretler: ${marks.map(({ window, what }) => `${window}, ${what}`).join("; ")}.`]),
    ];
    return said.length === 0 ? null : said.join(" ");
  },
  /** Countries that have figures beside the partners, of which only the highest in each period is drawn. */
  others: (names: string[]) =>
    names.length === 1
      ? `Rakamı olan diğer tedarikçi: ${names[0]}.`
      : names.length > MOST_NAMED
        ? `Diğer ${names.length} tedarikçinin rakamı var; en büyüğü yalnızca bunun kesin olduğu yerlerde çizildi.`
        : `Rakamı olan diğer tedarikçiler: ${listed(names)}; en büyüğü yalnızca bunun kesin olduğu yerlerde çizildi.`,
  /** Which of them is the highest in which periods of several years. `each`: with the last years of its periods. */
  levelsByEnd: (each: string) => `En büyük diğer tedarikçi, dönemin son yılına göre, kesin olduğu yerde: ${each}.`,
  /** What a 0 of arms says, of the years that have one. */
  zero: (years: number[]) => `0 (${yearList(years)}): hiçbir teslimat tespit edilmedi; bu, teslimat olmadığı anlamına gelmez.`,
  /** In which years of a country no delivery was found, and by whom, in a sentence of its own. */
  noneFound: ({ country, years, who }: NoneFoundWords) =>
    `${yearList(years)}: ${ablative(country)} hiçbir teslimat tespit edilmedi (${who}); bu, teslimat olmadığı anlamına gelmez.`,
  /** How many more figures of articles a view has than its finding tells. */
  moreClaims: (n: number) => `Bu görünümde makalelerden alınan ${n} rakam daha var.`,
  /** Of a view that has visits and no agreement, where both are counted. */
  noAgreement: "Bu görünümde imzalanmış anlaşma yok.",
  /** That columns and totals are not of one edition, and of which years. */
  editions: (names: string[], years: number[]) =>
    `${yearList(years)}: ${listed(names)} ile bütün tedarikçilere ait rakamlar verilerin farklı baskılarından; bu yüzden biri ötekinin payı değildir.`,
  ofOneYear: ({ country, period, year, own, all }: OneYearWords) =>
    `${period} teslimatlarında tek bir yılın (${year}) payı: ${country} ${own}, bütün tedarikçiler ${all} (bizim tahminlerimiz).`,
  leftOut: ({ others, periods, counts, elsewhere }: LeftOutCounts) => {
    const parts = [
      ...(others > 0 ? [`${others === 1 ? "başka bir tedarikçi" : "diğer tedarikçiler"} için ${counted(others, "rakam")}`] : []),
      ...(periods > 0 ? [`${periods === 1 ? "başka bir dönem" : "diğer dönemler"} için ${counted(periods, "rakam")}`] : []),
      ...(counts > 0 ? [`${counts === 1 ? "başka bir sayımdan" : "diğer sayımlardan"} ${counted(counts, "rakam")}`] : []),
      ...elsewhere.map(({ title, n }) => `“${title}” için ${counted(n, "rakam")}`),
    ];
    return parts.length === 0 ? null : `Yalnızca tabloda: ${listed(parts)}.`;
  },
};

function two(year: number): string {
  return String(year % 100).padStart(2, "0");
}
