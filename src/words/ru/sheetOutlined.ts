import type { Dimension } from "../../model/dimensions/dimension.ts";
import { cellYears } from "../kit/cellYears.ts";
import { kit } from "./kit.ts";
import { inCase } from "./names.ts";
import { yearList } from "./yearList.ts";

type Cells = Parameters<typeof cellYears>[0];

const zero = (each: readonly string[], name: string) =>
  `Для ${inCase(name, "genitive")} в источнике напечатан 0: ${kit.semicolons([...each])}.`;

/** What the outlined cells of the balance sheet are that are not of one country's figures alone, by what each row counts within a sentence. */
export function sheetOutlined(names: Record<Dimension, string>) {
  return {
    /** Cells that are filled in part. */
    outlinedShare: (cells: Cells) =>
      cellYears(cells, {
        names,
        yearList,
        say: (each) => `Рамка, заполненная частично, — доля одной страны, из другой ничего не найдено: ${kit.semicolons(each)}.`,
      }),
    /** Years before which the line of a new count of votes stands, and why it is new. */
    countedAnew: (cells: Cells) =>
      cellYears(cells, {
        names,
        yearList,
        say: (each) =>
          `Черта: новый подсчёт, так как на голосование стали ставить тексты, которые раньше принимались без голосования (${kit.semicolons(each)}).`,
      }),
    /** Years without a cell of which each country has figures. */
    countedApart: (years: Cells) =>
      cellYears(years, {
        names,
        yearList,
        say: (each) => `Точка стоит и там, где данные есть по обеим странам, но сравнить их нельзя: ${kit.semicolons(each)}.`,
      }),
    dotOrGap: (years: Cells) =>
      cellYears(years, {
        names,
        yearList,
        say: (each) => `Точка или пробел: несравнимые данные по обеим странам (${kit.semicolons(each)}).`,
      }),
    /** The same in the table, behind such a year. */
    apart: "числа есть по обеим странам, но сравнить их нельзя",
    /** Behind a figure that an article alone has there. */
    ofArticle: "из статьи",
    /** What pale cells of a year are: of some rows less than twice as much, of others a side that is less certain. */
    pale: (small: readonly Dimension[], uncertain: readonly Dimension[]) => {
      const list = (rows: readonly Dimension[]) => kit.commas(rows.map((row) => names[row]));
      const parts = [
        ...(small.length === 0 ? [] : [`разница менее чем вдвое (${list(small)})`]),
        ...(uncertain.length === 0 ? [] : [`сторона определена менее надёжно (${list(uncertain)})`]),
      ];
      return `Бледные ячейки за год: ${parts.join(" или ")}.`;
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
          : [`большее число превышает меньшее менее чем примерно на ${kit.figure(percent, "PC", 0)} (${list(near)})`]),
        ...(unclear.length === 0 ? [] : [`сторона не определена (${list(unclear)})`]),
      ];
      return `Серые ячейки за год: ${parts.join(" или ")}.`;
    },
    /** When a cell of several years is pale. */
    paleColumns: "На узком экране ячейка — пять лет; она бледная, если большинство из них неясны или последний — примерно поровну.",
    /** When it has a side at all, too. */
    sidedColumns:
      "На узком экране ячейка — пять лет. У неё есть сторона, только если на этой стороне большинство из них; она бледная, если большинство неясны или последний — примерно поровну.",
    /** The same since 2026.27.0: the last may be unclear as well as about equal. */
    fiveYears:
      "На узком экране ячейка — пять лет. У неё есть сторона, только если на этой стороне большинство из них; она бледная, если большинство неясны или в последнем примерно поровну либо неясно.",
    /** Which year a share is of that fills a cell of several. */
    shareOfLast: "Ячейка, закрашенная по доле, показывает долю последнего года.",
    /** Why a share has the color of a country. */
    colorOfShare: "Цвет доли показывает, чья она; это не мера склонности.",
    /** Why a number of disputes has none. */
    disputesUncolored: "Число споров не окрашено, так как ссора с одной страной — не шаг навстречу другой.",
    /** That a source prints a 0 for one country, behind what a cell says. */
    zeroOf: (name: string) => `для ${inCase(name, "genitive")} в источнике напечатан 0`,
    /** Cells in which the source prints a 0 for one country, `name`. */
    printedZero: (cells: Cells, name: string) => cellYears(cells, { names, yearList, say: (each) => zero(each, name) }),
    /** The same below the chart of one row, which says what is counted. */
    zeroIn: (years: readonly number[], name: string) => zero([yearList(years)], name),
    /** The same of some years of what one row counts. */
    zeroYears: (dimension: Dimension, years: number[], name: string) => zero([`${names[dimension]} ${yearList(years)}`], name),
  };
}
