import type { Fact } from "../../model/facts/fact.ts";
import type { Names } from "../en/facts.ts";
import type { Words } from "../en.ts";
import { factPhrases } from "./factPhrases.ts";
import { factSentence } from "./facts.ts";
import { kit } from "./kit.ts";

/** Phrases of facts that releases before 2026.10.0 have otherwise. */
export const phrases: typeof factPhrases = { ...factPhrases, ofCase: "" };

/** The words that pinned addresses of releases before 2026.10.0 go on saying of their data in Persian, where those of now are others. */
export function before2026_10(now: Words): Words {
  return {
    ...now,
    dashboard: {
      ...now.dashboard,
      contradictions: { ...now.dashboard.contradictions, all: (n) => (n === 1 ? "تنها تناقض" : `هر ${kit.number(n)} تناقض`) },
    },
    facts: { ...now.facts, sentence: (fact: Fact, names: Names, before: Fact | null = null) => factSentence(fact, names, before, phrases) },
  };
}
