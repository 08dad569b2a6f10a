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
};
