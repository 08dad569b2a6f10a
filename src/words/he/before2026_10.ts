import type { Fact } from "../../model/facts/fact.ts";
import type { Names } from "../en/facts.ts";
import type { Words } from "../en.ts";
import { theCounted } from "./cardinal.ts";
import { factPhrases } from "./factPhrases.ts";
import { factSentence } from "./facts.ts";
import { NOUNS } from "./nouns.ts";

/** Phrases of facts that releases before 2026.10.0 have otherwise. */
export const phrases: typeof factPhrases = { ...factPhrases, ofCase: "" };

/** The words that pinned addresses of releases before 2026.10.0 go on saying of their data in Hebrew, where those of now are others. */
export function before2026_10(now: Words): Words {
  return {
    ...now,
    dashboard: {
      ...now.dashboard,
      contradictions: {
        ...now.dashboard.contradictions,
        all: (n) => (n === 1 ? "הסתירה" : `${n === 2 ? "" : "כל "}${theCounted(n, NOUNS.contradiction)}`),
      },
    },
    facts: { ...now.facts, sentence: (fact: Fact, names: Names, before: Fact | null = null) => factSentence(fact, names, before, phrases) },
  };
}
