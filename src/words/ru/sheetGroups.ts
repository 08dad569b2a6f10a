import { subjectText } from "../naming.ts";
import { kit } from "./kit.ts";
import { inCase } from "./names.ts";

/** What groups of rows are called, and why rows and cells are on no side. */
export const sheetGroups = {
  /** Rows on the side of one; votes are on it as compared with those of other members of the UN. */
  towards: (name: string, hasVotes: boolean) => `В сторону ${inCase(name, "genitive")}${hasVotes ? " (голоса: на фоне других)" : ""}`,
  /** Rows whose newest count has figures of one of the two alone. */
  alone: (name: string, other: string) => `По ${inCase(name, "dative")} данные есть, по ${inCase(other, "dative")} нет`,
  /** In the key: a cell of something that is counted and tells of no leaning. */
  counted: "учтено, ни на чьей стороне",
  /** Behind the name of a row: no count has both. */
  notTogether: "вместе не считали",
  /** From the lowest of some figures to the highest, where one is below 0. */
  span: (low: string, high: string) => `от ${low} до ${high}`,
  /** Below figures of several years. */
  someDoubtful: "Часть этих чисел ненадёжна.",
  /** On the card of a cell of goods bought: whose count it is, where its sources do not say it. */
  bought: {
    own: () => subjectText("caution.goods_bought.own", "ru"),
    other: () => subjectText("caution.goods_bought.other", "ru"),
    alone: () => subjectText("caution.goods_bought.alone", "ru"),
  },
  /** Behind the newest figure of a row that has one for the other country alone. */
  noFigure: (name: string) => `по ${inCase(name, "dative")} данных нет`,
  /** An amount in that reading. */
  amount: (value: number, unit: string) => kit.figure(value, unit, 0).replace(/\u00a0доллар(?:ов|а)?$/, "\u00a0долл."),
  /** Over the newest readings, where one of them is of one country alone. */
  latestLabel: "последнее: основной подсчёт или одна страна",
  /** In the key: whose the numbers in cells are, where one of the two has any, both have, or neither. */
  tally: {
    of: (name: string, other: string) => `${name}: число, ${other}: 0`,
    both: "число: обе вместе",
    none: "0: ни с одной",
  },
  /** In the key: why years have dots below them, where articles alone have some of them, and where they have all of them. */
  dots: {
    both: "C (другие годы надёжнее) или только из статьи",
    claimed: "только из статьи",
  },
  /** Behind what most years of a cell say. */
  notLast: "но не в последнем",
  /** Of a cell most of whose years have too few, while the last has enough. */
  fewInMost: "в большинстве лет слишком мало, чтобы судить",
};
