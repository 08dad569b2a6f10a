import type { Dimension } from "../../model/dimensions/dimension.ts";
import { cellYears } from "../kit/cellYears.ts";
import { kit } from "./kit.ts";
import { yearList } from "./yearList.ts";

type Cells = Parameters<typeof cellYears>[0];

const zero = (each: readonly string[], name: string) => `המקור מדפיס 0 עבור ${name}: ${kit.semicolons([...each])}.`;

/** What the outlined cells of the balance sheet are that are not of one country's figures alone, by what each row counts within a sentence. */
export function sheetOutlined(names: Record<Dimension, string>) {
  return {
    /** Cells that are filled in part. */
    outlinedShare: (cells: Cells) =>
      cellYears(cells, {
        names,
        yearList,
        say: (each) => `תא מותווה הצבוע בחלקו מראה את חלקה של מדינה אחת; מהאחרת לא נמצא דבר: ${kit.semicolons(each)}.`,
      }),
    /** Years before which the line of a new count of votes stands, and why it is new. */
    countedAnew: (cells: Cells) =>
      cellYears(cells, {
        names,
        yearList,
        say: (each) => `קו: מדידה חדשה, כי התקיימו הצבעות על נוסחים שבעבר התקבלו ללא הצבעה (${kit.semicolons(each)}).`,
      }),
    /** Years without a cell of which each country has figures. */
    countedApart: (years: Cells) =>
      cellYears(years, {
        names,
        yearList,
        say: (each) => `נקודה מופיעה גם בשנים שבהן יש נתונים על שתי המדינות, אך אי אפשר להשוות ביניהם: ${kit.semicolons(each)}.`,
      }),
    dotOrGap: (years: Cells) =>
      cellYears(years, {
        names,
        yearList,
        say: (each) => `נקודה או רווח: יש נתונים על שתי המדינות, אך אי אפשר להשוות ביניהם (${kit.semicolons(each)}).`,
      }),
    /** The same in the table, behind such a year. */
    apart: "יש נתונים על שתי המדינות, אך לא כאלה שאפשר להשוות",
    /** Behind a figure that an article alone has there. */
    ofArticle: "טענה של מאמר",
    /** What pale cells of a year are: of some rows less than twice as much, of others a side that is less certain. */
    pale: (small: readonly Dimension[], uncertain: readonly Dimension[]) => {
      const list = (rows: readonly Dimension[]) => kit.commas(rows.map((row) => names[row]));
      const parts = [
        ...(small.length === 0 ? [] : [`הפער קטן מפי שניים (${list(small)})`]),
        ...(uncertain.length === 0 ? [] : [`הצד פחות ודאי (${list(uncertain)})`]),
      ];
      return `תאים בהירים של שנה: ${parts.join(" או ")}.`;
    },
    /**
     * What the gray cells are: rows of amounts that are `near` each other, the larger less than `percent` above the smaller, and rows whose
     * side is `unclear`.
     */
    gray: (near: readonly Dimension[], percent: number, unclear: readonly Dimension[]) => {
      const list = (rows: readonly Dimension[]) => kit.commas(rows.map((row) => names[row]));
      const parts = [
        ...(near.length === 0 ? [] : [`הנתון הגדול עולה על הקטן בפחות מכ־${kit.figure(percent, "PC", 0)} (${list(near)})`]),
        ...(unclear.length === 0 ? [] : [`אין צד ודאי (${list(unclear)})`]),
      ];
      return `תאים אפורים של שנה: ${parts.join(" או ")}.`;
    },
    /** When a cell of several years is pale. */
    paleColumns: "במסך צר כל תא הוא חמש שנים, והוא בהיר אם רובן אינן ברורות או אם האחרונה שקולה בערך.",
    /** When it has a side at all, too. */
    sidedColumns: "במסך צר כל תא הוא חמש שנים. יש לו צד רק אם רובן בצד הזה, והוא בהיר אם רובן אינן ברורות או אם האחרונה שקולה בערך.",
    /** The same since 2026.27.0: the last may be unclear as well as about equal. */
    fiveYears:
      "במסך צר כל תא הוא חמש שנים. יש לו צד רק אם רובן בצד הזה, והוא בהיר אם רובן אינן ברורות או אם האחרונה שקולה בערך או לא ברורה.",
    /** Which year a share is of that fills a cell of several. */
    shareOfLast: "תא שמלא לפי חלק מציג את החלק של השנה האחרונה.",
    /** Why a share has the color of a country. */
    colorOfShare: "צבעו של חלק מראה לאיזו מדינה הוא שייך; אין זה מדד לנטייה.",
    /** Why a number of disputes has none. */
    disputesUncolored: "למספר הסכסוכים אין צבע, כי מריבה עם אחת אינה צעד לעבר האחרת.",
    /** That a source prints a 0 for one country, behind what a cell says. */
    zeroOf: (name: string) => `המקור מדפיס 0 עבור ${name}`,
    /** Cells in which the source prints a 0 for one country, `name`. */
    printedZero: (cells: Cells, name: string) => cellYears(cells, { names, yearList, say: (each) => zero(each, name) }),
    /** The same below the chart of one row, which says what is counted. */
    zeroIn: (years: readonly number[], name: string) => zero([yearList(years)], name),
    /** The same of some years of what one row counts. */
    zeroYears: (dimension: Dimension, years: number[], name: string) => zero([`${names[dimension]} ${yearList(years)}`], name),
  };
}
