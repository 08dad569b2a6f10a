import type { Vintage } from "../../model/vintage.ts";

type Collection = Vintage["collection"];

/** What the band of the balance index rests on, by the collection in view: what is left out in turn. */
export const leftOutInTurn = {
  column: {
    documents: "Range with one article left out",
    references: "Range with one source left out",
    all: "Range with one article or all other sources left out",
  } satisfies Record<Collection, string>,
  /** When the index of a year lies within its band. */
  when: {
    documents: "when any one article is left out",
    references: "when any one source is left out",
    all: "when any one article, or all other sources, are left out",
  } satisfies Record<Collection, string>,
  /** The band in the key of the picture. */
  key: {
    documents: "pale band: where the line would run with any one article left out",
    references: "pale band: where the line would run with any one source left out",
    all: "pale band: where the line would run with any one article, or all other sources, left out",
  } satisfies Record<Collection, string>,
  /** Why no side is named where there is nothing to leave out. */
  ofOne: "from one source alone we name no side",
  /** What is to be borne in mind where other sources are alone in view. */
  noSample: "We searched for these events, so they are not a sample.",
  /** How far the index goes, where all other sources together are left out as one beside each article. */
  pooled: (low: string, high: string) => `With any one article, or all other sources, left out, it is between ${low} and ${high}.`,
};
