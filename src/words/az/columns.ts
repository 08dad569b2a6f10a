import type { LeftOutCounts, NoneFoundWords, OneYearWords } from "../en/columns.ts";
import { MOST_NAMED } from "../kit/mostNamed.ts";
import { cardinal, counted, listed } from "./cardinal.ts";
import { inCase } from "./cases.ts";
import { yearList } from "./yearList.ts";

/** Forms of columns: titles, names of windows, the key, and what is not drawn. */
export const columns = {
  /** @param years how long a window is */
  title: (panel: string, years: number, unit: string | null) =>
    `${panel}, ${unit === null ? "" : `${unit}, `}${years === 1 ? "illər üzrə" : `${cardinal(years)}illik dövrlər üzrə`}`,
  /** @param months of a part of a year; null for the whole */
  window: (first: number, last: number, months: number | null) =>
    months === null ? years(first, last) : `${years(first, last)} (${counted(months, "ay")})`,
  /** The same in short lines. */
  windowLines: (first: number, last: number, months: number | null) =>
    months !== null ? [String(first), `${months} ay`] : first === last ? [two(first)] : [two(first), `–${two(last)}`],
  /** A figure that its words leave open to one side. */
  open: (figure: string, to: "up" | "down" | null) => (to === "up" ? `${figure}+` : to === "down" ? `< ${figure}` : figure),
  claim: (figure: string) => `${figure}, iddia`,
  key: {
    estimate: (how: string[], isOurs: boolean) => (how.length > 0 ? listed(how) : isOurs ? "bizim təxminimiz" : "təxmin"),
    levels: "rəqəmi olan ən böyük digər tədarükçü",
    totals: "bütün tədarükçülər",
    totalsEstimate: (how: string[]) => `bütün tədarükçülər, ${how.length > 0 ? listed(how) : "bizim təxminimiz"}`,
    claim: "məqalənin iddiası",
    record: (who: string[]) => `dərc edən: ${listed(who)}`,
    missing: "rəqəm yoxdur",
    notInCount: "bu sayımda rəqəm yoxdur",
    part: "ilin bir hissəsi",
    computed: "başqa sayım",
    /** The same of marks that do not all count the same. */
    severalCounts: "başqa sayımlar, hər biri fərqli",
  },
  /** Of partners without any figure of a series that could have one. */
  none: (names: string[]) => `Bu görünüşdəki heç bir mənbə ${listed(names, "or")} üçün rəqəm vermir.`,
  /** Who counts the columns, and what each mark beside them counts. */
  counts: (reporters: string[], marks: { window: string; what: string }[]) => {
    const said = [
      ...(reporters.length === 0 ? [] : [`Sütunlar: ${listed(reporters)}.`]),
      ...(marks.length === 0 ? [] : [`İşarələr: ${marks.map(({ window, what }) => `${window}, ${what}`).join("; ")}.`]),
    ];
    return said.length === 0 ? null : said.join(" ");
  },
  /** Countries that have figures beside the partners, of which only the highest in each period is drawn. */
  others: (names: string[]) =>
    names.length === 1
      ? `Rəqəmi olan digər tədarükçü: ${names[0]}.`
      : names.length > MOST_NAMED
        ? `${names.length} digər tədarükçünün rəqəmi var; ən böyüyü yalnız dəqiq bilindiyi yerdə çəkilib.`
        : `Rəqəmi olan digər tədarükçülər: ${listed(names)}; ən böyüyü yalnız dəqiq bilindiyi yerdə çəkilib.`,
  /** Which of them is the highest in which periods of several years. `each`: with the last years of its periods. */
  levelsByEnd: (each: string) => `Ən böyük digər tədarükçü, dövrün son ili üzrə, dəqiq bilindiyi yerdə: ${each}.`,
  /** What a 0 of arms says, of the years that have one. */
  zero: (years: number[]) => `0 (${yearList(years)}): heç bir tədarük tapılmayıb; bu o demək deyil ki, tədarük olmayıb.`,
  /** In which years of a country no delivery was found, and by whom, in a sentence of its own. */
  noneFound: ({ country, years, who }: NoneFoundWords) =>
    `${yearList(years)}: ${inCase(country, "ablative")} heç bir tədarük tapılmayıb (${who}); bu o demək deyil ki, tədarük olmayıb.`,
  /** How many more figures of articles a view has than its finding tells. */
  moreClaims: (n: number) => `Bu görünüşdə məqalələrdən götürülmüş daha ${n} rəqəm var.`,
  /** Of a view that has visits and no agreement, where both are counted. */
  noAgreement: "Bu görünüşdə imzalanmış saziş yoxdur.",
  /** That columns and totals are not of one edition, and of which years. */
  editions: (names: string[], years: number[]) =>
    `${yearList(years)}: ${listed(names)} və bütün tədarükçülər üzrə rəqəmlər məlumatların müxtəlif nəşrlərindəndir, ona görə biri digərinin payı deyil.`,
  ofOneYear: ({ country, period, year, own, all }: OneYearWords) =>
    `${period} tədarüklərində təkcə bir ilin (${year}) payı: ${country} ${own}, bütün tədarükçülər ${all} (bizim təxminlərimiz).`,
  leftOut: ({ others, periods, counts, elsewhere }: LeftOutCounts) => {
    const parts = [
      ...(others > 0 ? [`digər tədarükçülər üçün ${counted(others, "rəqəm")}`] : []),
      ...(periods > 0 ? [`başqa dövrlər üçün ${counted(periods, "rəqəm")}`] : []),
      ...(counts > 0 ? [`başqa sayımlardan ${counted(counts, "rəqəm")}`] : []),
      ...elsewhere.map(({ title, n }) => `“${title}” üzrə ${counted(n, "rəqəm")}`),
    ];
    return parts.length === 0 ? null : `Yalnız cədvəldə: ${listed(parts)}.`;
  },
};

function years(first: number, last: number): string {
  return first === last ? String(first) : `${first}–${last}`;
}

function two(year: number): string {
  return String(year % 100).padStart(2, "0");
}
