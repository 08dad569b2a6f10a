import { subjectText } from "../naming.ts";
import { dative } from "./cases.ts";
import { kit } from "./kit.ts";

/** What groups of rows are called, and why rows and cells are on no side. */
export const sheetGroups = {
  /** Rows on the side of one; votes are on it as compared with those of other members of the UN. */
  towards: (name: string, hasVotes: boolean) => `${dative(name)} doğru${hasVotes ? " (oylar: diğer üyelere kıyasla)" : ""}`,
  /** Rows whose newest count has figures of one of the two alone. */
  alone: (name: string, other: string) => `${name} için rakam var, ${other} için yok`,
  /** In the key: a cell of something that is counted and tells of no leaning. */
  counted: "sayılır, tarafa yazılmaz",
  /** Behind the name of a row: no count has both. */
  notTogether: "birlikte sayılmıyor",
  /** From the lowest of some figures to the highest, where one is below 0. */
  span: (low: string, high: string) => `${low} ile ${high} arası`,
  /** Below figures of several years. */
  someDoubtful: "Bu rakamların bazıları şüpheli.",
  /** On the card of a cell of goods bought: whose count it is, where its sources do not say it. */
  bought: {
    own: () => subjectText("caution.goods_bought.own", "tr"),
    other: () => subjectText("caution.goods_bought.other", "tr"),
    alone: () => subjectText("caution.goods_bought.alone", "tr"),
  },
  /** Behind the newest figure of a row that has one for the other country alone. */
  noFigure: (name: string) => `${name} için rakam yok`,
  /** An amount in that reading. */
  amount: (value: number, unit: string) => kit.figure(value, unit, 0),
  /** Over the newest readings, where one of them is of one country alone. */
  latestLabel: "en yeni: ana sayım ya da tek ülke",
  /** In the key: whose the numbers in cells are, where one of the two has any, both have, or neither. */
  tally: {
    of: (name: string, other: string) => `sayı: ${name}; ${other} 0`,
    both: "sayı: ikisi birlikte",
    none: "0: hiçbiriyle",
  },
  /** In the key: why years have dots below them, where articles alone have some of them, and where they have all of them. */
  dots: {
    both: "C (başka yıllar daha güvenilir) ya da yalnızca iddia",
    claimed: "yalnızca bir makalenin iddiası",
  },
  /** Behind what most years of a cell say. */
  notLast: "ama son yılda değil",
  /** Of a cell most of whose years have too few, while the last has enough. */
  fewInMost: "yılların çoğunda veri yetersiz",
};
