import { sheetSentencePhrases } from "../before2026_8/sheetSentence.ts";

/** Phrases of the sentence of the balance sheet that releases before 2026.6.0 have otherwise. */
export const phrases: typeof sheetSentencePhrases = {
  ...sheetSentencePhrases,
  nothing: "No count of both countries is clear on either side.",
  unpublished: (counts, _, named) => (counts.length === 0 ? [] : [`Not certainly published by then: ${named(counts)}.`]),
};
