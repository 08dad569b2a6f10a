import type { Dimension } from "../../model/dimensions/dimension.ts";
import { cellYears } from "../kit/cellYears.ts";
import { kit } from "./kit.ts";
import { yearList } from "./yearList.ts";

type Cells = Parameters<typeof cellYears>[0];

const zero = (each: readonly string[], name: string) => `The source prints 0 for ${name}: ${each.join("; ")}.`;

/** What the outlined cells of the balance sheet are that are not of one country's figures alone, by what each row counts within a sentence. */
export function sheetOutlined(names: Record<Dimension, string>) {
  return {
    /** Cells that are filled in part. */
    outlinedShare: (cells: Cells) =>
      cellYears(cells, {
        names,
        yearList,
        say: (each) => `An outline filled in part is one country's share, with none found from the other: ${each.join("; ")}.`,
      }),
    /** Years before which the line of a new count of votes stands, and why it is new. */
    countedAnew: (cells: Cells) =>
      cellYears(cells, {
        names,
        yearList,
        say: (each) => `Line: a new count, as votes were called on texts that used to be adopted without a vote (${each.join("; ")}).`,
      }),
    /** Years without a cell of which each country has figures. */
    countedApart: (years: Cells) =>
      cellYears(years, {
        names,
        yearList,
        say: (each) => `A dot also stands where both countries have figures, but none that can be compared: ${each.join("; ")}.`,
      }),
    /** The same of any width: the narrow picture leaves the room of such years beside others empty. */
    dotOrGap: (years: Cells) =>
      cellYears(years, {
        names,
        yearList,
        say: (each) => `A dot or gap can mean that both have figures, but none that can be compared: ${each.join("; ")}.`,
      }),
    /** The same in the table, behind such a year. */
    apart: "both have figures, but none that can be compared",
    /** Behind a figure that an article alone has there. */
    ofArticle: "an article's claim",
    /** What pale cells of a year are: of some rows less than twice as much, of others a side that is less certain. */
    pale: (small: readonly Dimension[], uncertain: readonly Dimension[]) => {
      const list = (rows: readonly Dimension[]) => kit.commas(rows.map((row) => names[row]));
      const parts = [
        ...(small.length === 0 ? [] : [`one country has less than twice as much as the other (${list(small)})`]),
        ...(uncertain.length === 0 ? [] : [`the side is less certain (${list(uncertain)})`]),
      ];
      return `Pale cells of a year: ${parts.join(", or ")}.`;
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
          : [`the larger figure is less than about ${kit.figure(percent, "PC", 0)} above the smaller (${list(near)})`]),
        ...(unclear.length === 0 ? [] : [`no side is certain (${list(unclear)})`]),
      ];
      return `Gray cells of a year: ${parts.join(", or ")}.`;
    },
    /** When a cell of several years is pale. */
    paleColumns: "On narrow screens, where a cell is five years, it is pale if most of them are not clear, or if the last is about equal.",
    /** When it has a side at all, too. */
    sidedColumns:
      "On narrow screens a cell is five years. It has a side only if most of them have it, and is pale if most are not clear, or if the last is about equal.",
    /** The same since 2026.27.0: the last may be unclear as well as about equal. */
    fiveYears:
      "On narrow screens a cell is five years. It has a side only if most of them have it, and is pale if most are not clear, or if the last is about equal or unclear.",
    /** Which year a share is of that fills a cell of several. */
    shareOfLast: "A cell filled by a share shows that of its last year.",
    /** Why a share has the color of a country. */
    colorOfShare: "The color of a share shows whose it is; it is not a measure of leaning.",
    /** Why a number of disputes has none. */
    disputesUncolored: "Numbers of disputes have no color, as a quarrel with one is not a step towards the other.",
    /** That a source prints a 0 for one country, behind what a cell says. */
    zeroOf: (name: string) => `the source prints 0 for ${name}`,
    /** Cells in which the source prints a 0 for one country, `name`. */
    printedZero: (cells: Cells, name: string) => cellYears(cells, { names, yearList, say: (each) => zero(each, name) }),
    /** The same below the chart of one row, which says what is counted. */
    zeroIn: (years: readonly number[], name: string) => `The source prints 0 for ${name} in ${yearList(years)}.`,
    /** The same of some years of what one row counts. */
    zeroYears: (dimension: Dimension, years: number[], name: string) => zero([`${names[dimension]} ${yearList(years)}`], name),
  };
}
