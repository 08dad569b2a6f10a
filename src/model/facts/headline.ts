import type { Catalog } from "../catalog.ts";
import { groupBy } from "../groupBy.ts";
import { COMPILER, type Observation, position } from "../observation.ts";
import { isPlan } from "../observationStatus.ts";
import { collectionFor } from "../queries.ts";
import { isOlderThan } from "../turn.ts";
import type { FactView } from "./chartFacts.ts";
import { claimFacts } from "./claims.ts";
import type { ClaimFact } from "./fact.ts";

/**
 * What a chart comes to in a few words, as codes and values: one kind for all charts, computed from the rows in view.
 * `rows` are the ids that it rests on.
 */
export type Headline = { rows: string[] } & (
  | { kind: "different_bases"; claims: number; bases: number }
  | { kind: "found"; counts: { partner: string; count: number }[] }
  | { kind: "above_records"; claims: number; records: number }
  | { kind: "none_match"; claims: number; aboveAll: number }
  | { kind: "highest"; claim: Observation; isShare: boolean; by?: string }
  | { kind: "verdicts"; agree: number; differ: number; untested: number }
);

/**
 * The headline of a chart in a view; null where none can be said.
 *
 * @param series id of the series that the chart is about: its first one
 */
export function headlineOf(view: FactView, series: string): Headline | null {
  const shown = view.shown.filter((o) => o.series === series);
  return found(view, shown) ?? ofClaims(view, shown);
}

/** Events found of each partner, each once, whoever reports it. */
function found({ catalog }: FactView, shown: Observation[]): Headline | null {
  const derived = shown.filter(({ source }) => source === null);
  const counts = catalog.subject.partners.flatMap(({ code }) => {
    const events = new Set(derived.filter(({ counterpart }) => counterpart === code).flatMap(({ derived_from }) => derived_from));
    return events.size === 0 ? [] : [{ partner: code, count: events.size }];
  });
  return counts.length < 2 ? null : { kind: "found", counts, rows: derived.map(({ id }) => id) };
}

function ofClaims(view: FactView, shown: Observation[]): Headline | null {
  const { catalog, vintage } = view;
  const claims = claimFacts(catalog, vintage, shown);
  const [first] = claims;
  if (!first) return null;
  const rows = claims.flatMap(({ claim, records }) => [claim.id, ...records.map(({ id }) => id)]);
  const bases = new Set(claims.map(({ claim }) => claim.basis)).size;
  if (bases > 1) return { kind: "different_bases", claims: claims.length, bases, rows };
  // A verdict that is not in view is none: what was not looked up is not said to be untestable.
  if (claims.some(({ verdict }) => verdict === null)) return null;
  const tested = claims.filter(({ verdict }) => verdict === "agrees" || verdict === "differs");
  if (tested.length === claims.length && tested.every((fact) => isAboveRecords(view, fact)))
    return aboveRecords(view, { claims, shown, rows });
  if (claims.length === 1 && first.verdict === "agrees" && isHighest(first, shown))
    return {
      kind: "highest",
      claim: first.claim,
      isShare: catalog.seriesById.get(first.claim.series)?.unit === "PC",
      ...namedBy(view, first),
      rows: shown.map(({ id }) => id),
    };
  const agree = tested.filter(({ verdict }) => verdict === "agrees").length;
  return { kind: "verdicts", agree, differ: tested.length - agree, untested: claims.length - tested.length, rows };
}

/**
 * Claims that are all higher than what they were checked against. Where other records in view, or sums that the finding names, are as high as one
 * of them, it is said how many are higher than all of these; releases before 2026.25.0 compare no others.
 */
function aboveRecords(
  { catalog }: FactView,
  { claims, shown, rows }: { claims: ClaimFact[]; shown: Observation[]; rows: string[] },
): Headline {
  const reaching = claims.map((fact) => (isOlderThan(catalog.release, "2026.25.0") ? [] : recordsReaching(catalog, fact, shown)));
  const all = [...new Set([...rows, ...reaching.flat().map(({ id }) => id)])];
  if (reaching.every((records) => records.length === 0))
    return { kind: "above_records", claims: claims.length, records: claims.reduce((sum, { tested }) => sum + tested, 0), rows };
  if (claims.length === 1) return { kind: "verdicts", agree: 0, differ: 1, untested: 0, rows: all };
  return { kind: "none_match", claims: claims.length, aboveAll: reaching.filter((records) => records.length === 0).length, rows: all };
}

/** Records of what a claim is about, whichever year they are of, that are as high as it; parts of a sum of both directions count with the sum. */
function recordsReaching(catalog: Catalog, { claim, bothWays }: ClaimFact, shown: Observation[]): Observation[] {
  const value = claim.value ?? Number.POSITIVE_INFINITY;
  const sums = [bothWays, bothWays?.next].flatMap((sum) => (sum && sum.sum >= value ? sum.rows : []));
  const isRecord = (o: Observation) =>
    o.series === claim.series && o.counterpart === claim.counterpart && !isPlan(o) && collectionFor(catalog, o) === "references";
  return [...shown.filter((o) => isRecord(o) && (o.upper ?? position(o) ?? Number.POSITIVE_INFINITY) >= value), ...sums];
}

/** Whether a claim differs and is higher than each record of its own series that it was checked against, and than all others together. */
function isAboveRecords({ catalog }: FactView, { claim, verdict }: ClaimFact): boolean {
  if (verdict !== "differs" || claim.value === null) return false;
  const records = (catalog.checksByClaim.get(claim.id) ?? [])
    .flatMap((check) => check.records)
    .flatMap((id) => catalog.observationById.get(id) ?? []);
  const highest = (rows: Observation[]) => rows.map((o) => o.upper ?? position(o) ?? Number.POSITIVE_INFINITY);
  const own = highest(records.filter(({ series }) => series === claim.series));
  const others = highest(records.filter(({ series }) => series !== claim.series));
  const sum = others.reduce((all, value) => all + value, 0);
  return records.length > 0 && Math.max(sum, ...own) < claim.value;
}

/**
 * Who prints the records that a claim matches, where that is one: several may pass on what one counted. What we calculate is named by its input
 * elsewhere. Releases before 2026.20.0 do not name it.
 */
function namedBy({ catalog }: FactView, { claim }: ClaimFact): { by?: string } {
  if (isOlderThan(catalog.release, "2026.20.0")) return {};
  const records = (catalog.checksByClaim.get(claim.id) ?? [])
    .flatMap((check) => check.records)
    .flatMap((id) => catalog.observationById.get(id) ?? []);
  const [by, ...others] = new Set(records.map(({ reporter }) => reporter).filter((reporter) => reporter !== COMPILER));
  return by === undefined || others.length > 0 ? {} : { by };
}

/** Whether no line of records of the same country has a figure as high as those of the claim's own period. */
function isHighest({ claim }: ClaimFact, shown: Observation[]): boolean {
  const others = shown.filter((o) => o.source !== null && o.counterpart === claim.counterpart && o.series === claim.series && o !== claim);
  const byPeriod = groupBy(others, ({ period }) => period.text);
  const own = (byPeriod.get(claim.period.text) ?? []).map((o) => position(o) ?? 0);
  const elsewhere = others.filter(({ period }) => period.text !== claim.period.text).map((o) => position(o) ?? 0);
  return own.length > 0 && elsewhere.length > 0 && Math.max(...elsewhere) < Math.min(...own, claim.value ?? 0);
}
