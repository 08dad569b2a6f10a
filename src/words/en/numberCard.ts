import type { ChangeKind } from "../../model/change.ts";
import { changes, type ToldChange } from "./changes.ts";

const SINCE: Partial<Record<ChangeKind, string>> = {
  corrected: "corrected since",
  revised: "revised since",
  withdrawn: "withdrawn since",
  recomputed: "recalculated since",
};

/** The card of one number in somebody else's sentence, and the lines that put it there. */
export const numberCard = {
  heading: "Put this figure in an article",
  lead: "A link in your sentence. With the script it opens a card with the source and the fact check; without it, it leads to this page. If we correct the figure later, the card says so.",
  html: "HTML",
  mdx: "MDX, React or Vue",
  text: "Plain text with a link",
  close: "Close",
  who: "Who says so",
  whole: "All about this figure",
  now: "The figure now",
  more: (n: number) => (n === 1 ? "1 more record" : `${n} more records`),
  /** What is told of, where it is the figure of the card or its fact check. */
  this: "this figure",
  /** Beside the number in its sentence: what became of it. */
  since: (kind: ChangeKind) => (SINCE[kind] === undefined ? "" : `(${SINCE[kind]})`),
  /** What a later release changed, as a sentence. */
  changed: (change: ToldChange, release: string) => {
    const told = changes.told(change);
    return `${told.charAt(0).toUpperCase()}${told.slice(1)} in release ${release}.`;
  },
};
