/** What groups of rows are called, and why rows and cells are on no side. */
export const sheetGroups = {
  /** Rows on the side of one; votes are on it as compared with those of other members of the UN. */
  towards: (name: string, hasVotes: boolean) => `Towards ${name}${hasVotes ? " (votes: compared with others)" : ""}`,
  /** Rows whose newest count has figures of one of the two alone. */
  alone: (name: string, other: string) => `Figures for ${name}, none for ${other}`,
  /** In the key: a cell of something that is counted and tells of no leaning. */
  counted: "counted, put on neither side",
  /** Behind the name of a row: no count has both. */
  notTogether: "not counted together",
  /** In the key: whose the numbers in cells are, where one of the two has any, both have, or neither. */
  tally: {
    of: (name: string, other: string) => `number: ${name}; ${other} 0`,
    both: "number: both together",
    none: "0: neither of the two",
  },
  /** Behind what most years of a cell say. */
  notLast: "but not in the last one",
  /** Of a cell most of whose years have too few, while the last has enough. */
  fewInMost: "too few to say in most years",
};
