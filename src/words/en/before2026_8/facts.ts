import type { Fact } from "../../../model/facts/fact.ts";
import { phrases as later } from "../before2026_9/facts.ts";
import type { factPhrases } from "../factPhrases.ts";
import { factSentence, type Names } from "../facts.ts";

/** Phrases of facts that releases before 2026.8.0 have otherwise. */
export const phrases: typeof factPhrases = {
  ...later,
  parts: () => " Exports and imports on record do not add up to that.",
  ranged: (who, how, range) => ` ${who} ${how}: ${range}.`,
  latest: (figure, country, when, of) => `The latest figure is ${figure} for ${country}${when} (${of}).`,
  repeats: true,
};

/** Facts as releases before 2026.8.0 say them. */
export const facts = {
  sentence: (fact: Fact, names: Names, before: Fact | null = null): string => factSentence(fact, names, before, phrases),
};
