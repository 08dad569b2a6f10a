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
};
