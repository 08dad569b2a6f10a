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
  /** In the key: whose the numbers in cells are, where one of the two has any, both have, or neither. */
  tally: {
    of: (name: string, other: string) => `عدد: ${name}؛ ${other} ۰`,
    both: "عدد: هر دو با هم",
    none: "۰: با هیچ‌یک",
  },
  /** Behind what most years of a cell say. */
  notLast: "اما نه در سال آخر",
  /** Of a cell most of whose years have too few, while the last has enough. */
  fewInMost: "در بیشتر سال‌ها برای نتیجه‌گیری کم است",
};
