import { listed } from "../cardinal.ts";
import { instrumental } from "../cases.ts";
import { factPhrases as now } from "../factPhrases.ts";
import { factsIn } from "../facts.ts";
import { EVENTS as eventsNow, eventsPhrase } from "../seriesPhrases.ts";

/** Of visits it was said in brackets that both directions are meant. */
export const EVENTS: typeof eventsNow = { ...eventsNow, "official-visits": "resmî ziyaret (gidiş ve geliş)" };

/** From the lowest figure to the highest, also of those that are open to one side. */
export function between(ends: readonly string[]): string {
  return ends.length > 1 ? `${ends.join(" ile ")} arası` : (ends[0] ?? "");
}

/** Phrases of facts that releases before 2026.30.0 have otherwise. */
export const phrases: typeof now = {
  ...now,
  events: (series, title) => eventsPhrase(series, title, EVENTS),
  counts: (_, each) => listed(each.map(({ country, count }) => `${instrumental(country)} ${count}`)),
  range: between,
  ranged: (said, range, later, short) =>
    short !== null
      ? `diğer kaynaklar ${short.years} için ${short.values} gösteriyor; sonraki yılların en yükseği ${short.later}.`
      : later === null
        ? `${said}: ${range}.`
        : `diğer kaynaklar ondan önceki yıllar için ${range} gösteriyor; sonraki yılların en yükseği ${later}.`,
};

/** Facts as releases before 2026.30.0 say them. */
export const facts = factsIn(phrases);
