import type { Dimension } from "../../model/dimensions/dimension.ts";
import { cellYears } from "../kit/cellYears.ts";
import { kit } from "./kit.ts";
import { yearList } from "./yearList.ts";

type Cells = Parameters<typeof cellYears>[0];

const zero = (each: readonly string[], name: string) => `Kaynak ${name} için 0 yazıyor: ${each.join("; ")}.`;

/** What the outlined cells of the balance sheet are that are not of one country's figures alone, by what each row counts within a sentence. */
export function sheetOutlined(names: Record<Dimension, string>) {
  return {
    /** Cells that are filled in part. */
    outlinedShare: (cells: Cells) =>
      cellYears(cells, {
        names,
        yearList,
        say: (each) => `Bir bölümü dolu çerçeve bir ülkenin payıdır; ötekinden bir şey bulunmadı: ${each.join("; ")}.`,
      }),
    /** Years before which the line of a new count of votes stands, and why it is new. */
    countedAnew: (cells: Cells) =>
      cellYears(cells, {
        names,
        yearList,
        say: (each) => `Çizgi: yeni bir sayım, çünkü eskiden oylanmadan kabul edilen metinler için oylama istendi (${each.join("; ")}).`,
      }),
    /** Years without a cell of which each country has figures. */
    countedApart: (years: Cells) =>
      cellYears(years, {
        names,
        yearList,
        say: (each) =>
          `İki ülke için de rakam bulunan, ancak bu rakamların karşılaştırılamadığı yıllarda da nokta var: ${each.join("; ")}.`,
      }),
    dotOrGap: (years: Cells) =>
      cellYears(years, {
        names,
        yearList,
        say: (each) => `Nokta veya boşluk: iki ülke için de rakam var, ama karşılaştırılamıyor (${each.join("; ")}).`,
      }),
    /** The same in the table, behind such a year. */
    apart: "iki ülke için de rakam var, ama karşılaştırılabilir olanı yok",
    /** Behind a figure that an article alone has there. */
    ofArticle: "bir makalenin iddiası",
    /** What pale cells of a year are: of some rows less than twice as much, of others a side that is less certain. */
    pale: (small: readonly Dimension[], uncertain: readonly Dimension[]) => {
      const list = (rows: readonly Dimension[]) => kit.commas(rows.map((row) => names[row]));
      const parts = [
        ...(small.length === 0 ? [] : [`fark iki kattan az (${list(small)})`]),
        ...(uncertain.length === 0 ? [] : [`taraf daha az kesin (${list(uncertain)})`]),
      ];
      return `Bir yılın soluk hücreleri: ${parts.join(" ya da ")}.`;
    },
    /**
     * What the gray cells are: rows of amounts that are `near` each other, the larger less than `percent` above the smaller, and rows whose
     * side is `unclear`.
     */
    gray: (near: readonly Dimension[], percent: number, unclear: readonly Dimension[]) => {
      const list = (rows: readonly Dimension[]) => kit.commas(rows.map((row) => names[row]));
      const parts = [
        ...(near.length === 0
          ? []
          : [`fark, küçük rakama oranla yaklaşık ${kit.figure(percent, "PC", 0)} düzeyinin altında (${list(near)})`]),
        ...(unclear.length === 0 ? [] : [`taraf kesin değil (${list(unclear)})`]),
      ];
      return `Bir yılın gri hücreleri: ${parts.join(" ya da ")}.`;
    },
    /** When a cell of several years is pale. */
    paleColumns: "Dar ekranda bir hücre beş yıldır: yılların çoğu belirgin değilse ya da sonuncusu yaklaşık eşitse soluktur.",
    /** When it has a side at all, too. */
    sidedColumns:
      "Dar ekranda bir hücre beş yıldır. Yalnızca yılların çoğu aynı taraftaysa bir tarafı olur; çoğu belirgin değilse ya da sonuncusu yaklaşık eşitse soluktur.",
    /** The same since 2026.27.0: the last may be unclear as well as about equal. */
    fiveYears:
      "Dar ekranda bir hücre beş yıldır. Yalnızca yılların çoğu aynı taraftaysa bir tarafı olur; çoğu belirgin değilse ya da sonuncusu yaklaşık eşit veya belirsizse soluktur.",
    /** Which year a share is of that fills a cell of several. */
    shareOfLast: "Payı kadar dolu bir hücrede son yılının payı vardır.",
    /** Why a share has the color of a country. */
    colorOfShare: "Payın rengi, payın hangi ülkeye ait olduğunu gösterir; bu bir eğilim ölçüsü değildir.",
    /** Why a number of disputes has none. */
    disputesUncolored: "Anlaşmazlık sayılarının rengi yoktur; çünkü biriyle yaşanan anlaşmazlık, ötekine doğru atılmış bir adım değildir.",
    /** That a source prints a 0 for one country, behind what a cell says. */
    zeroOf: (name: string) => `kaynak ${name} için 0 yazıyor`,
    /** Cells in which the source prints a 0 for one country, `name`. */
    printedZero: (cells: Cells, name: string) => cellYears(cells, { names, yearList, say: (each) => zero(each, name) }),
    /** The same below the chart of one row, which says what is counted. */
    zeroIn: (years: readonly number[], name: string) => zero([yearList(years)], name),
    /** The same of some years of what one row counts. */
    zeroYears: (dimension: Dimension, years: number[], name: string) => zero([`${names[dimension]} ${yearList(years)}`], name),
  };
}
