import { factsIn } from "../before2026_13.ts";
import { type factPhrases, factPhrases as now } from "../factPhrases.ts";

/** Phrases of facts that releases before 2026.10.0 have otherwise. */
export const phrases: typeof factPhrases = {
  ...now,
  beside: () => null,
  ofCase: () => null,
};

/** Facts as releases before 2026.10.0 say them. */
export const facts = factsIn(phrases);
