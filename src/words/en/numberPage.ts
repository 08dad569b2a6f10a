import { kit } from "./kit.ts";

/** The page of one number. */
export const numberPage = {
  undated: (year: string) => `no year given; published ${year}`,
  check: "Fact check",
  rule: "Rule",
  whole: "See it among all fact checks",
  records: (n: number) => (n === 1 ? "The record it was checked against" : `The ${n} records it was checked against`),
  testedWith: (n: number) => (n === 1 ? "The claim checked with this record" : `The ${n} claims checked with this record`),
  picture: (who: string, years: string[]) => `Count: ${who}, ${years.join(" to ")}.`,
  ring: (figure: string) => `The ring marks this figure, ${figure}.`,
  /** The same of a figure without a year, which has no place in time. */
  level: (figure: string) => `The dashed line marks this figure, ${figure}.`,
  /** Behind it: which years of the count were not over when the article was published. */
  later: (years: number[]) => `The figures of ${kit.yearList(years)} were complete only after the article, so it cannot mean them.`,
  /** `country`: null where the title names it. */
  pictureOf: (title: string, country: string | null) => `${[title, ...(country === null ? [] : [country])].join(", ")}.`,
  /** In the place of the highest, where figures cover stretches of different length. */
  unlike: "The figures cover periods of different length and cannot be compared as they are.",
  highest: "Highest:",
  /** The same of a count with one value. */
  only: "The only value:",
  neighbours: "The same count, before and after",
  before: "Before",
  after: "After",
  /** Above the figures of other sources, of a figure about one case. */
  sameCase: "The same case in other sources",
  usedIn: "Shown in",
  contradictions: "Where sources disagree about it",
  about: "About this figure",
  /** Of the yearly amounts that a share was calculated from. */
  sum: "Sum",
  cite: "Cite this figure",
  data: "JSON",
  facts: {
    basis: "What it measures",
    counterpart: "Country",
    direction: "Direction",
    period: "Period",
    value: "Value",
    reporter: "Who says so",
    status: "Status",
    cases: "Calculated from",
    note: "Note",
    definition: "Definition",
    formula: "How it is calculated",
    caution: "Caution",
    id: "Id",
  },
  implied: "implied by the source",
};
