import { phrases as later, sheetPicture as then } from "../before2026_6/sheetPicture.ts";
import type { SheetNames } from "../sheetNames.ts";
import { sheetPictureIn } from "../sheetPicture.ts";
import { periodInWords } from "./period.ts";

/** The picture of the balance sheet as releases before 2026.5.0 word it. */
export const sheetPicture = {
  ...sheetPictureIn({
    ...later,
    notes: {
      votes: "compared with the average member",
      goods_sold: "mostly oil, in dollars",
      goods_bought: "arms hardly included",
      arms: "share of imports, five years",
      energy: "counted for one side only",
      visitors: "share of arrivals; travellers choose",
      visits: "five years, a minimum",
      disputes: "of a research list",
      events: "acts in the five articles, scored",
    },
    counted: "a count, and no lean",
    zero: "0 is printed",
    otherCount: "by another count",
    agreement: "Agreement beyond the average member's",
    balance: "lean",
    dashed: "Dashed cells rest on another count",
    yearsCounted: (n) => (n === 1 ? "One year is counted." : `${n} years are counted.`),
    tally: "Counted in each year in which one was under way.",
  }),
  subtitle: "Which way each measure leans in a year, where one count has both countries. Strength is not compared between rows.",
  noNumber: "Rows have different zeros, years and grades, so there is no single number over them.",
  whyNot: "What the sentence does not claim, and why",
  open: "All about this cell",
  keys: "Use the arrow keys to go from cell to cell, Enter to open one, Escape to close it.",
  periodNote: "Five years a cell; a narrower one: only some of them are counted.",
  periodInWords,
  columns: ({ partner }: Pick<SheetNames, "partner">) => [
    "Row",
    "Period",
    "What it says",
    partner.irn,
    partner.isr,
    "Counted",
    "Grade",
    "Sources",
  ],
  key: {
    ...then.key,
    share: "one alone on record, filled by its share",
    alone: "one alone on record",
    other: "another count stands in",
    counted: "counted, no lean",
    breaks: "line before it: counted anew",
  },
};
