import { inCase } from "./cases.ts";

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
};
