import type { Catalog } from "../catalog.ts";
import { groupBy } from "../groupBy.ts";
import type { Observation } from "../observation.ts";
import { checksInView, checksOf, collectionFor } from "../queries.ts";
import type { Vintage } from "../vintage.ts";
import type { BasesFact, ClaimFact } from "./fact.ts";

/** Each figure of a document in view, with its verdict where claim and records all stand in view; tested ones first. */
export function claimFacts(catalog: Catalog, vintage: Vintage, shown: Observation[]): ClaimFact[] {
  const checks = { checksByClaim: groupBy(checksInView(catalog, vintage), (check) => check.claim) };
  const facts = claimsAmong(catalog, shown).map((claim): ClaimFact => {
    const [check] = checksOf(checks, claim.id);
    const records = (check?.records ?? []).flatMap((id) => shown.find((o) => o.id === id && o.series === claim.series) ?? []);
    return {
      kind: "claim_against_record",
      claim,
      verdict: check?.verdict ?? null,
      rule: check?.rule ?? null,
      tested: check?.records.length ?? 0,
      records,
    };
  });
  const tested = ({ verdict }: ClaimFact) => verdict === "agrees" || verdict === "differs";
  return [...facts.filter(tested), ...facts.filter((fact) => !tested(fact))];
}

/** Figures of documents in one series that divide by different things; null where there are fewer than two bases. */
export function basesFact(catalog: Catalog, vintage: Vintage, shown: Observation[]): BasesFact | null {
  const claims = claimFacts(catalog, vintage, shown).filter(({ claim }) => claim.series === shown[0]?.series);
  const inTime = claims.sort((a, b) => (a.claim.period.start < b.claim.period.start ? -1 : 1));
  return new Set(claims.map(({ claim }) => claim.basis)).size > 1 ? { kind: "different_bases", claims: inTime } : null;
}

/** Figures of documents that a source prints: counts of events are no claims. */
export function claimsAmong(catalog: Catalog, shown: Observation[]): Observation[] {
  return shown.filter((o) => o.source !== null && collectionFor(catalog, o) === "documents");
}
