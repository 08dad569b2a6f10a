import type { LeftOut } from "../../model/terms.ts";
import { counted } from "./cardinal.ts";
import { names } from "./names.ts";

const named = ({ bySource }: LeftOut) => [...bySource].map(([source, rows]) => `${source} (${rows})`).join(", ");

/** Terms of use and files: what the API says of them. */
export const terms = {
  observations: "Observations",
  /** Why a file lacks rows, for a header: ASCII alone. */
  leftOut: (lacking: LeftOut) => `terms of their sources do not allow redistribution: ${named(lacking)}`,
  /** Why a file of observations has no row and lacks none: all figures of its series are of both partners together. */
  ofBoth: (address: string) => `none is left out: the figures of this series belong to both partners together, see ${address}`,
  /** The same where the rows stay and values are missing; how many, if that is known. */
  leftOutValues: (lacking: LeftOut) =>
    `${lacking.values === undefined ? "values irn and isr are empty" : `${counted(lacking.rows, "row")} with ${counted(lacking.values, "empty value")} in irn and isr`}: terms of their sources do not allow redistribution: ${named(lacking)}`,
  /** The same where rows stay and only what such a source says is missing. */
  leftOutFigures: (lacking: LeftOut) =>
    `figures and dates of these are empty: terms of their sources do not allow redistribution: ${named(lacking)}`,
  /** Two days of which the first is the later one. */
  noDays: (from: string, to: string) => `from is later than to: there are no days from ${from} to ${to}`,
  /** The place of the guide to the API that `license` leads to where rows have terms of their own. */
  guide: {
    heading: "License, terms of each row, and how to cite",
    rows: [
      "Our compilation, our text and everything we computed are CC BY 4.0; the code is MIT. Quotes belong to their authors.",
      "Every row that rests on a source carries that source's terms: license gives them in words, redistribute says whether the row may be passed on. Rows that we counted ourselves say CC BY 4.0.",
      "The license of a whole response never claims more than its rows allow. It is the address of CC BY 4.0 where everything in the response is ours, and the address of this section where rows carry terms of their own.",
      "Responses to look at (JSON, JSON-stat, pages, pictures) show every row with its attribution, as a quotation does. Files to keep (CSV, Parquet, the zip of a release) leave out rows that may not be redistributed. The header Left-Out says how many rows are missing, Left-Out-Reason says why; in a Data Package the key left_out does. In the CSV of the balance sheet and of the fact check no row is missing: there Left-Out counts rows with empty cells, and Left-Out-Reason says which these are.",
      "The balance index and what each cell of the balance sheet leans to are ours. In the balance sheet's CSV only the two values behind a cell are left empty, where such a source prints them or we computed them from it. In the CSV of the fact check, a record of such a source is named, and its figure or date is left empty.",
    ],
    /** How many observations the files lack now, by terms; `license` in the words of sources.csv. */
    counts: (all: number, missing: number, byTerms: [license: string, rows: number][]) =>
      missing === 0
        ? `All ${counted(all, "figure")} are in every file.`
        : `JSON has all ${counted(all, "figure")}, CSV and Parquet have ${counted(all - missing, "figure")}. Left out: ${byTerms.map(([license, rows]) => `${rows} (${license})`).join("; ")}.`,
    cite: `Please credit ${names.site}, the release and the pinned address. Each response carries a ready-made citation, cite_as, and the address as cite-as in its Link header:`,
  },
};
