import { phrases as later } from "../before2026_10/facts.ts";
import { factsIn } from "../before2026_13.ts";
import { uncapital } from "../capital.ts";
import { digitsOfThem } from "../cardinal.ts";
import type { factPhrases } from "../factPhrases.ts";
import { EVENTS, eventsPhrase } from "../seriesPhrases.ts";

const events: typeof EVENTS = { ...EVENTS, "agreements-signed": "imzalanmış saziş" };

/** Phrases of facts that releases before 2026.9.0 have otherwise. */
export const phrases: typeof factPhrases = {
  ...later,
  events: (series, title) => eventsPhrase(series, title, events),
  vague: () => null,
  against: (of, outcome) => ` ${of}:${uncapital(outcome)}`,
  shared: (n) => (n === 0 ? "" : `; bunlardan ${digitsOfThem(n)} məqalələrdə də var`),
  ranged: (said, range, after) => later.ranged(said, range, after, null),
};

/** Facts as releases before 2026.9.0 say them. */
export const facts = factsIn(phrases);
