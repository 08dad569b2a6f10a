import type { Dimension } from "../../model/dimensions/dimension.ts";
import { cellYears } from "../kit/cellYears.ts";
import { kit } from "./kit.ts";
import { yearList } from "./yearList.ts";

type Cells = Parameters<typeof cellYears>[0];

const zero = (each: readonly string[], name: string) => `Mənbə ${name} üçün 0 çap edir: ${each.join("; ")}.`;

/** What the outlined cells of the balance sheet are that are not of one country's figures alone, by what each row counts within a sentence. */
export function sheetOutlined(names: Record<Dimension, string>) {
  return {
    /** Cells that are filled in part. */
    outlinedShare: (cells: Cells) =>
      cellYears(cells, {
        names,
        yearList,
        say: (each) => `Qismən dolu çərçivə bir ölkənin payıdır; o birindən heç nə tapılmayıb: ${each.join("; ")}.`,
      }),
    /** Years before which the line of a new count of votes stands, and why it is new. */
    countedAnew: (cells: Cells) =>
      cellYears(cells, {
        names,
        yearList,
        say: (each) => `Xətt: yeni sayım, çünki əvvəllər səsvermə olmadan qəbul edilən mətnlər səsə qoyulub (${each.join("; ")}).`,
      }),
    /** Years without a cell of which each country has figures. */
    countedApart: (years: Cells) =>
      cellYears(years, {
        names,
        yearList,
        say: (each) =>
          `Hər iki ölkə üzrə rəqəmlərin olduğu, lakin onların müqayisə edilə bilmədiyi illərdə də nöqtə var: ${each.join("; ")}.`,
      }),
    dotOrGap: (years: Cells) =>
      cellYears(years, {
        names,
        yearList,
        say: (each) => `Nöqtə və ya boşluq: hər iki ölkə üzrə rəqəm var, amma müqayisə edilə bilmir (${each.join("; ")}).`,
      }),
    /** The same in the table, behind such a year. */
    apart: "hər iki ölkə üzrə rəqəm var, amma müqayisə edilə biləni yoxdur",
    /** Behind a figure that an article alone has there. */
    ofArticle: "məqalənin iddiası",
    /** What pale cells of a year are: of some rows less than twice as much, of others a side that is less certain. */
    pale: (small: readonly Dimension[], uncertain: readonly Dimension[]) => {
      const list = (rows: readonly Dimension[]) => kit.commas(rows.map((row) => names[row]));
      const parts = [
        ...(small.length === 0 ? [] : [`fərq iki dəfədən azdır (${list(small)})`]),
        ...(uncertain.length === 0 ? [] : [`tərəf daha az müəyyəndir (${list(uncertain)})`]),
      ];
      return `Bir ilin solğun xanaları: ${parts.join(" və ya ")}.`;
    },
    /**
     * What the gray cells are: rows of amounts that are `near` each other, the larger less than `percent` above the smaller, and rows whose
     * side is `unclear`.
     */
    gray: (near: readonly Dimension[], percent: number, unclear: readonly Dimension[]) => {
      const list = (rows: readonly Dimension[]) => kit.commas(rows.map((row) => names[row]));
      const parts = [
        ...(near.length === 0 ? [] : [`böyük rəqəm kiçikdən təxminən ${kit.figure(percent, "PC", 0)}-dən az fərqlənir (${list(near)})`]),
        ...(unclear.length === 0 ? [] : [`tərəf müəyyən deyil (${list(unclear)})`]),
      ];
      return `Bir ilin boz xanaları: ${parts.join(" və ya ")}.`;
    },
    /** When a cell of several years is pale. */
    paleColumns: "Dar ekranda xana beş ildir: illərin çoxu aydın deyilsə və ya sonuncusu təxminən bərabərdirsə, xana solğundur.",
    /** When it has a side at all, too. */
    sidedColumns:
      "Dar ekranda xana beş ildir. Onun tərəfi yalnız illərin çoxu o tərəfdə olduqda var; illərin çoxu aydın deyilsə və ya sonuncusu təxminən bərabərdirsə, xana solğundur.",
    /** The same since 2026.27.0: the last may be unclear as well as about equal. */
    fiveYears:
      "Dar ekranda xana beş ildir. Onun tərəfi yalnız illərin çoxu o tərəfdə olduqda var; illərin çoxu aydın deyilsə və ya sonuncusu təxminən bərabər və ya qeyri-müəyyəndirsə, xana solğundur.",
    /** Which year a share is of that fills a cell of several. */
    shareOfLast: "Paya görə doldurulmuş xanada son ilin payı var.",
    /** Why a share has the color of a country. */
    colorOfShare: "Payın rəngi onun hansı ölkəyə aid olduğunu göstərir; bu, meyil göstəricisi deyil.",
    /** Why a number of disputes has none. */
    disputesUncolored: "Qarşıdurmaların sayı rənglənmir, çünki biri ilə mübahisə o birinə doğru addım deyil.",
    /** That a source prints a 0 for one country, behind what a cell says. */
    zeroOf: (name: string) => `mənbə ${name} üçün 0 çap edir`,
    /** Cells in which the source prints a 0 for one country, `name`. */
    printedZero: (cells: Cells, name: string) => cellYears(cells, { names, yearList, say: (each) => zero(each, name) }),
    /** The same below the chart of one row, which says what is counted. */
    zeroIn: (years: readonly number[], name: string) => zero([yearList(years)], name),
    /** The same of some years of what one row counts. */
    zeroYears: (dimension: Dimension, years: number[], name: string) => zero([`${names[dimension]} ${yearList(years)}`], name),
  };
}
