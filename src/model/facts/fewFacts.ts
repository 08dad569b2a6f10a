import type { ClaimFact, CountsFact, Fact } from "./fact.ts";

/** Most facts of one kind that a chart says: the rest stands in its table. */
export const MOST = 2;

/**
 * The facts of one kind that a chart says, since 2026.30.0. Of claims as many as there is room for, the next of another country than the first, or
 * else of another series, where one has a verdict like it: what one country gets the other gets too. Of counts each series whole, so that what
 * articles count is not told without what other sources do.
 */
export function fewFacts(facts: Fact[]): Fact[] {
  const claims = facts.filter((fact) => fact.kind === "claim_against_record");
  const counts = facts.filter((fact) => fact.kind === "counts_by_partner");
  if (claims.length === facts.length) return fewClaims(claims);
  return counts.length === facts.length ? wholeSeries(counts) : facts.slice(0, MOST);
}

function fewClaims([first, ...others]: ClaimFact[]): ClaimFact[] {
  if (first === undefined) return [];
  const like = others.filter(({ verdict }) => verdict === first.verdict);
  const next =
    like.find(({ claim }) => claim.counterpart !== first.claim.counterpart) ??
    like.find(({ claim }) => claim.series !== first.claim.series) ??
    others[0];
  return next === undefined || others[0]?.verdict !== first.verdict ? [first, ...others].slice(0, MOST) : [first, next];
}

function wholeSeries(counts: CountsFact[]): CountsFact[] {
  const told = new Set<string>();
  return counts.filter(({ series }, i) => {
    if (i < MOST) told.add(series);
    return told.has(series);
  });
}

/** Facts in which counts of other sources before which no article is told of say so: nothing is there that they are other than. */
export function othersAlone(facts: Fact[]): Fact[] {
  const isOfArticles = (fact: Fact) => fact.kind !== "counts_by_partner" || fact.collection === "documents";
  return facts.map((fact, i) =>
    fact.kind === "counts_by_partner" && fact.collection === "references" && !facts.slice(0, i).some(isOfArticles)
      ? { ...fact, isAlone: true as const }
      : fact,
  );
}
