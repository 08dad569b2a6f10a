import type { Dimension } from "../../model/dimensions/dimension.ts";
import { cellYears } from "../kit/cellYears.ts";
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
    /** That a source prints a 0 for one country, behind what a cell says. */
    zeroOf: (name: string) => `mənbə ${name} üçün 0 çap edir`,
    /** Cells in which the source prints a 0 for one country, `name`. */
    printedZero: (cells: Cells, name: string) => cellYears(cells, { names, yearList, say: (each) => zero(each, name) }),
    /** The same of some years of what one row counts. */
    zeroYears: (dimension: Dimension, years: number[], name: string) => zero([`${names[dimension]} ${yearList(years)}`], name),
  };
}
