import { subjectText } from "../naming.ts";
import { kit } from "./kit.ts";

/** What groups of rows are called, and why rows and cells are on no side. */
export const sheetGroups = {
  /** Rows on the side of one; votes are on it as compared with those of other members of the UN. */
  towards: (name: string, hasVotes: boolean) => `Towards ${name}${hasVotes ? " (votes: compared with others)" : ""}`,
  /** Rows whose newest count has figures of one of the two alone. */
  alone: (name: string, other: string) => `Figures for ${name}, none for ${other}`,
  /** In the key: a cell of something that is counted and tells of no leaning. */
  counted: "counted, put on neither side",
  /** Behind the name of a row: no count has both. */
  notTogether: "not counted together",
  /** From the lowest of some figures to the highest, where one is below 0. */
  span: (low: string, high: string) => `${low} to ${high}`,
  /** Below figures of several years. */
  someDoubtful: "Some of these figures are doubtful.",
  /** On the card of a cell of goods bought: whose count it is, where its sources do not say it. */
  bought: {
    own: () => subjectText("caution.goods_bought.own"),
    other: () => subjectText("caution.goods_bought.other"),
    alone: () => subjectText("caution.goods_bought.alone"),
  },
  /** Behind the newest figure of a row that has one for the other country alone. */
  noFigure: (name: string) => `no figure for ${name}`,
  /** An amount in that reading. */
  amount: (value: number, unit: string) => kit.tick(value, unit),
  /** Over the newest readings, where one of them is of one country alone. */
  latestLabel: "newest: main count, or one country",
  /** In the key: whose the numbers in cells are, where one of the two has any, both have, or neither. */
  tally: {
    of: (name: string, other: string) => `number: ${name}; ${other} 0`,
    both: "number: both together",
    none: "0: neither of the two",
  },
  /** In the key: why years have dots below them, where articles alone have some of them, and where they have all of them. */
  dots: {
    both: "grade C beside better years, or a claim alone",
    claimed: "only an article's claim",
  },
  /** Behind what most years of a cell say. */
  notLast: "but not in the last one",
  /** Of a cell most of whose years have too few, while the last has enough. */
  fewInMost: "too few to say in most years",
};
