import { factsIn } from "../before2026_13.ts";
import { phrases as now } from "../before2026_30/facts.ts";
import type { factPhrases } from "../factPhrases.ts";

/** Phrases of facts that releases before 2026.10.0 have otherwise. */
export const phrases: typeof factPhrases = {
  ...now,
  beside: () => null,
  ofCase: () => null,
};

/** Facts as releases before 2026.10.0 say them. */
export const facts = factsIn(phrases);
