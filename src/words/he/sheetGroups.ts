import { subjectText } from "../naming.ts";
import { kit } from "./kit.ts";

/** What groups of rows are called, and why rows and cells are on no side. */
export const sheetGroups = {
  /** Rows on the side of one; votes are on it as compared with those of other members of the UN. */
  towards: (name: string, hasVotes: boolean) => `לעבר ${name}${hasVotes ? " (הצבעות: לעומת מדינות אחרות)" : ""}`,
  /** Rows whose newest count has figures of one of the two alone. */
  alone: (name: string, other: string) => `יש נתונים על ${name}, אין על ${other}`,
  /** In the key: a cell of something that is counted and tells of no leaning. */
  counted: "נספר, לא נזקף לאף צד",
  /** Behind the name of a row: no count has both. */
  notTogether: "לא נספרו יחד",
  /** From the lowest of some figures to the highest, where one is below 0. */
  span: (low: string, high: string) => `${low} עד ${high}`,
  /** Below figures of several years. */
  someDoubtful: "חלק מהנתונים האלה מפוקפקים.",
  /** On the card of a cell of goods bought: whose count it is, where its sources do not say it. */
  bought: {
    own: () => subjectText("caution.goods_bought.own", "he"),
    other: () => subjectText("caution.goods_bought.other", "he"),
    alone: () => subjectText("caution.goods_bought.alone", "he"),
  },
  /** Behind the newest figure of a row that has one for the other country alone. */
  noFigure: (name: string) => `אין נתון על ${name}`,
  /** An amount in that reading. */
  amount: (value: number, unit: string) => kit.figure(value, unit, 0),
  /** Over the newest readings, where one of them is of one country alone. */
  latestLabel: "האחרון: המדידה העיקרית או מדינה אחת",
  /** In the key: whose the numbers in cells are, where one of the two has any, both have, or neither. */
  tally: {
    of: (name: string, other: string) => `מספר: ${name}; ${other} 0`,
    both: "מספר: שתיהן יחד",
    none: "0: עם אף אחת מהן",
  },
  /** In the key: why years have dots below them, where articles alone have some of them, and where they have all of them. */
  dots: {
    both: "איכות C לצד שנים טובות יותר, או רק טענה של מאמר",
    claimed: "רק טענה של מאמר",
  },
  /** Behind what most years of a cell say. */
  notLast: "אך לא בשנה האחרונה",
  /** Of a cell most of whose years have too few, while the last has enough. */
  fewInMost: "ברוב השנים מעט מדי כדי לומר משהו",
};
