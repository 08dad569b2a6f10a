import { subjectText } from "../naming.ts";
import { kit } from "./kit.ts";

/** What groups of rows are called, and why rows and cells are on no side. */
export const sheetGroups = {
  /** Rows on the side of one; votes are on it as compared with those of other members of the UN. */
  towards: (name: string, hasVotes: boolean) => `به سوی ${name}${hasVotes ? " (رأی‌ها: نسبت به دیگران)" : ""}`,
  /** Rows whose newest count has figures of one of the two alone. */
  alone: (name: string, other: string) => `برای ${name} رقم هست، برای ${other} نیست`,
  /** In the key: a cell of something that is counted and tells of no leaning. */
  counted: "شمرده شده، در هیچ سو نیست",
  /** Behind the name of a row: no count has both. */
  notTogether: "با هم شمرده نشده‌اند",
  /** From the lowest of some figures to the highest, where one is below 0. */
  span: (low: string, high: string) => `${low} تا ${high}`,
  /** Below figures of several years. */
  someDoubtful: "برخی از این رقم‌ها مشکوک‌اند.",
  /** On the card of a cell of goods bought: whose count it is, where its sources do not say it. */
  bought: {
    own: () => subjectText("caution.goods_bought.own", "fa"),
    other: () => subjectText("caution.goods_bought.other", "fa"),
    alone: () => subjectText("caution.goods_bought.alone", "fa"),
  },
  /** Behind the newest figure of a row that has one for the other country alone. */
  noFigure: (name: string) => `برای ${name} رقمی نیست`,
  /** An amount in that reading. */
  amount: (value: number, unit: string) => kit.figure(value, unit, 0),
  /** Over the newest readings, where one of them is of one country alone. */
  latestLabel: "تازه‌ترین: آمار اصلی یا یک کشور",
  /** In the key: whose the numbers in cells are, where one of the two has any, both have, or neither. */
  tally: {
    of: (name: string, other: string) => `عدد: ${name}؛ ${other} ۰`,
    both: "عدد: هر دو با هم",
    none: "۰: با هیچ‌یک",
  },
  /** In the key: why years have dots below them, where articles alone have some of them, and where they have all of them. */
  dots: {
    both: "کیفیت C در کنار سال‌های بهتر، یا تنها ادعای مقاله",
    claimed: "تنها ادعای مقاله",
  },
  /** Behind what most years of a cell say. */
  notLast: "اما نه در سال آخر",
  /** Of a cell most of whose years have too few, while the last has enough. */
  fewInMost: "در بیشتر سال‌ها برای نتیجه‌گیری کم است",
};
