import type { Fact } from "../../../model/facts/fact.ts";
import type { Names } from "../../en/facts.ts";
import { phrases as later } from "../before2026_10/facts.ts";
import { plural } from "../cardinal.ts";
import type { factPhrases } from "../factPhrases.ts";
import { factSentence } from "../facts.ts";
import { NOUNS, type Noun } from "../nouns.ts";
import { EVENTS, eventsPhrase } from "../seriesPhrases.ts";

/** Series whose figures are counts of events, as releases before 2026.9.0 call them. */
export const events: Record<string, Noun> = { ...EVENTS, "agreements-signed": NOUNS.agreement };

/** Phrases of facts that releases before 2026.9.0 have otherwise. */
const phrases: typeof factPhrases = {
  ...later,
  events: (series, n, title) => eventsPhrase(series, n, title, events),
  vague: () => null,
  shared: (n) => (n === 0 ? "" : `; о ${plural(n, { one: "{n} из них сообщают", other: "{n} из них сообщают" })} и статьи`),
  ranged: (range, after) => ` Данные за годы до статьи показывают ${range}; более поздние доходят до ${after}.`,
};

/** Facts as releases before 2026.9.0 say them. */
export const facts = {
  sentence: (fact: Fact, names: Names, before: Fact | null = null): string => factSentence(fact, names, before, phrases),
};
