import { uncapital } from "../capital.ts";
import { digitsOfThem } from "../cardinal.ts";
import { type factPhrases, factPhrases as now } from "../factPhrases.ts";
import { factsIn } from "../facts.ts";
import { EVENTS, eventsPhrase } from "../seriesPhrases.ts";

const events: typeof EVENTS = { ...EVENTS, "agreements-signed": "imzalanmış saziş" };

/** Phrases of facts that releases before 2026.9.0 have otherwise. */
export const phrases: typeof factPhrases = {
  ...now,
  events: (series, title) => eventsPhrase(series, title, events),
  vague: () => null,
  against: (of, outcome) => ` ${of}:${uncapital(outcome)}`,
  shared: (n) => (n === 0 ? "" : `; bunlardan ${digitsOfThem(n)} məqalələrdə də var`),
  ranged: (said, range, later) => now.ranged(said, range, later, null),
};

/** Facts as releases before 2026.9.0 say them. */
export const facts = factsIn(phrases);
