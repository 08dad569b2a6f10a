import type { Fact } from "../../../model/facts/fact.ts";
import { formerWords } from "../../kit/formerWords.ts";
import { FACTS } from "../before2026_23.ts";
import { factPhrases } from "../factPhrases.ts";
import { factSentence, type Names } from "../facts.ts";

/** Phrases of facts that releases before 2026.10.0 have otherwise. */
export const phrases: typeof factPhrases = {
  ...formerWords(factPhrases, FACTS),
  beside: () => null,
  ofCase: "",
};

/** Facts as releases before 2026.10.0 say them. */
export const facts = {
  sentence: (fact: Fact, names: Names, before: Fact | null = null): string => factSentence(fact, names, before, phrases),
};
