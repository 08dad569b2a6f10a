import { dative } from "./cases.ts";

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
  /** In the key: whose the numbers in cells are, where one of the two has any, both have, or neither. */
  tally: {
    of: (name: string, other: string) => `sayı: ${name}; ${other} 0`,
    both: "sayı: ikisi birlikte",
    none: "0: hiçbiriyle",
  },
  /** Behind what most years of a cell say. */
  notLast: "ama son yılda değil",
  /** Of a cell most of whose years have too few, while the last has enough. */
  fewInMost: "yılların çoğunda veri yetersiz",
};
