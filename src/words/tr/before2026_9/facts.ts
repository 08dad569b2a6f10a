import { phrases as later } from "../before2026_10/facts.ts";
import { EVENTS } from "../before2026_30/facts.ts";
import type { factPhrases } from "../factPhrases.ts";
import { factsIn } from "../facts.ts";
import { eventsPhrase } from "../seriesPhrases.ts";

const events: typeof EVENTS = { ...EVENTS, "agreements-signed": "imzalanmış anlaşma" };

/** Phrases of facts that releases before 2026.9.0 have otherwise. */
export const phrases: typeof factPhrases = {
  ...later,
  events: (series, title) => eventsPhrase(series, title, events),
  vague: () => null,
  shared: (n) => (n === 0 ? "" : `; bunların ${n} tanesini makaleler de bildiriyor`),
  ranged: (said, range, after) => later.ranged(said, range, after, null),
};

/** Facts as releases before 2026.9.0 say them. */
export const facts = factsIn(phrases);
