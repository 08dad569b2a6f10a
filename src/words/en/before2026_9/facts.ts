import type { Fact } from "../../../model/facts/fact.ts";
import { phrases as later } from "../before2026_10/facts.ts";
import { small } from "../capital.ts";
import type { factPhrases } from "../factPhrases.ts";
import { factSentence, type Names } from "../facts.ts";
import { EVENTS, eventsPhrase } from "../seriesPhrases.ts";

const events: typeof EVENTS = { ...EVENTS, "agreements-signed": ["signed agreement", "signed agreements"] };

/** Phrases of facts that releases before 2026.9.0 have otherwise. */
export const phrases: typeof factPhrases = {
  ...later,
  events: (series, n, title) => eventsPhrase(series, n, title, events),
  vague: () => null,
  shared: (n) => (n === 0 ? "." : `, among them ${n} that the articles report too.`),
  ranged: (who, how, range, after) =>
    after === null ? ` ${who} ${how}: ${range}.` : ` Records of the years before it show ${range}; later ones reach ${after}.`,
  against: (of, outcome) => ` On ${of}, ${small(outcome("").trim())}`,
};

/** Facts as releases before 2026.9.0 say them. */
export const facts = {
  sentence: (fact: Fact, names: Names, before: Fact | null = null): string => factSentence(fact, names, before, phrases),
};
