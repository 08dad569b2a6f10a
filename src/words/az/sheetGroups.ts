import { subjectText } from "../naming.ts";
import { inCase } from "./cases.ts";
import { kit } from "./kit.ts";

/** What groups of rows are called, and why rows and cells are on no side. */
export const sheetGroups = {
  /** Rows on the side of one; votes are on it as compared with those of other members of the UN. */
  towards: (name: string, hasVotes: boolean) => `${inCase(name, "dative")} doğru${hasVotes ? " (səslər: digər üzvlərə nisbətən)" : ""}`,
  /** Rows whose newest count has figures of one of the two alone. */
  alone: (name: string, other: string) => `${name} üzrə rəqəm var, ${other} üzrə yoxdur`,
  /** In the key: a cell of something that is counted and tells of no leaning. */
  counted: "sayılıb, tərəfə yazılmır",
  /** Behind the name of a row: no count has both. */
  notTogether: "birlikdə sayılmayıb",
  /** From the lowest of some figures to the highest, where one is below 0. */
  span: (low: string, high: string) => `${low} ilə ${high} arası`,
  /** Below figures of several years. */
  someDoubtful: "Bu rəqəmlərin bəziləri şübhəlidir.",
  /** On the card of a cell of goods bought: whose count it is, where its sources do not say it. */
  bought: {
    own: () => subjectText("caution.goods_bought.own", "az"),
    other: () => subjectText("caution.goods_bought.other", "az"),
    alone: () => subjectText("caution.goods_bought.alone", "az"),
  },
  /** Behind the newest figure of a row that has one for the other country alone. */
  noFigure: (name: string) => `${name} üzrə rəqəm yoxdur`,
  /** An amount in that reading. */
  amount: (value: number, unit: string) => kit.tick(value, unit).replace(" $", " dollar"),
  /** Over the newest readings, where one of them is of one country alone. */
  latestLabel: "ən yeni: əsas sayım və ya bir ölkə",
  /** In the key: whose the numbers in cells are, where one of the two has any, both have, or neither. */
  tally: {
    of: (name: string, other: string) => `rəqəm: ${name}; ${other} 0`,
    both: "rəqəm: ikisi birlikdə",
    none: "0: heç biri ilə",
  },
  /** In the key: why years have dots below them, where articles alone have some of them, and where they have all of them. */
  dots: {
    both: "C (digər illər daha etibarlı) və ya yalnız iddia",
    claimed: "yalnız məqalənin iddiası",
  },
  /** Behind what most years of a cell say. */
  notLast: "son ildə isə yox",
  /** Of a cell most of whose years have too few, while the last has enough. */
  fewInMost: "illərin çoxunda nəticə üçün məlumat azdır",
};
