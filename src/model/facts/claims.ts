import type { Catalog } from "../catalog.ts";
import { type Check, isHeldAgainstRecords } from "../check.ts";
import { checksInView } from "../checksInView.ts";
import { groupBy } from "../groupBy.ts";
import { COMPILER, type Observation, position } from "../observation.ts";
import { isDoubtful, isPlan, LOW_RELIABILITY } from "../observationStatus.ts";
import { checksOf, collectionFor, mentionOf } from "../queries.ts";
import { isOlderThan } from "../turn.ts";
import { isSince } from "../version.ts";
import type { Vintage } from "../vintage.ts";
import { areApartInTime } from "./apartInTime.ts";
import { othersAtOdds } from "./atOdds.ts";
import { isOfOfficials } from "./borneOutBy.ts";
import { bothWays } from "./bothWays.ts";
import { claimGap } from "./claimGap.ts";
import { eventsJudging } from "./eventRecords.ts";
import type { BasesFact, ClaimFact } from "./fact.ts";
import { nearerRecord } from "./nearerRecord.ts";
import { untestedBeside } from "./untested.ts";

/** Each figure of a document in view, with its verdict where claim and records all stand in view; tested ones first. */
export function claimFacts(catalog: Catalog, vintage: Vintage, shown: Observation[]): ClaimFact[] {
  const checks = { checksByClaim: groupBy(checksInView(catalog, vintage), (check) => check.claim) };
  const facts = claimsAmong(catalog, shown).map((claim): ClaimFact => {
    const [check] = checksOf(checks, claim.id);
    const records = (check?.records ?? []).flatMap((id) => shown.find((o) => o.id === id && o.series === claim.series) ?? []);
    const verdict = check?.verdict ?? null;
    const untested = untestedBeside(catalog, claim, check, records, shown);
    const nearer = verdict === "differs" ? nearerRecord(catalog, claim, records, shown) : null;
    return {
      kind: "claim_against_record",
      claim,
      verdict,
      rule: check?.rule ?? null,
      tested: check?.records.length ?? 0,
      byEvent: check !== undefined && check.records.length > 0 && check.records.every((ref) => mentionOf(catalog, ref) !== undefined),
      events: eventsJudging(catalog, checks, claim),
      records: [...records, ...othersAtOdds(catalog, claim, check?.rule ?? null, records, shown)],
      ...laterRecords(catalog, claim, records, shown),
      byOfficials: !isOlderThan(catalog.release, "2026.16.0") && records.length > 0 && records.every(isOfOfficials),
      borneOutBy: verdict === "agrees" && check?.records.length === records.length ? bearer(catalog, records, shown) : null,
      sum: check === undefined ? null : sumOfParts(catalog, claim, check),
      ...(nearer === null ? {} : { nearer }),
      ...(untested === null ? {} : { untested }),
      ...(areApartInTime(catalog, claim, records) ? { areApart: true as const } : {}),
      bothWays: isOlderThan(catalog.release, "2026.17.0") ? null : bothWays(catalog, vintage, claim, check ?? null),
    };
  });
  return [...facts.filter(isHeldAgainstRecords), ...facts.filter((fact) => !isHeldAgainstRecords(fact))];
}

/**
 * Who alone bears a claim out, where its records are no count of somebody else: our calculation, or officials, whose words may all be of low
 * reliability while nobody in view counts the same. Null where they are more than that.
 */
function bearer(
  catalog: Catalog,
  records: readonly Observation[],
  shown: readonly Observation[],
): NonNullable<ClaimFact["borneOutBy"]> | null {
  const [first] = records;
  if (first === undefined || isOlderThan(catalog.release, "2026.17.0")) return null;
  if (records.every(({ reporter }) => reporter === COMPILER)) return "ours";
  const isCounted = shown.some(
    (o) =>
      o.series === first.series &&
      o.counterpart === first.counterpart &&
      !isPlan(o) &&
      collectionFor(catalog, o) === "references" &&
      !isOfOfficials(o),
  );
  if (!records.every(isOfOfficials)) return null;
  const isOne = records.length === 1 && !isOlderThan(catalog.release, "2026.30.0");
  if (!isCounted && records.every(({ status }) => status === LOW_RELIABILITY)) return isOne ? "one_of_officials" : "officials";
  return isOlderThan(catalog.release, "2026.18.0") ? null : isOne ? "one_statement" : "statements";
}

/** Records of later years that are higher: in all, and of those that are counted as one of those compared. */
interface Later {
  later: Observation | null;
  /** The highest of another count, where it is higher still; none is told apart in releases before 2026.16.0. */
  beyond: Observation | null;
}

const NO_LATER: Later = { later: null, beyond: null };

/** The years before an article are not all that a reader sees: the highest records of later years, where these are higher than those compared. */
function laterRecords(catalog: Catalog, claim: Observation, records: readonly Observation[], shown: readonly Observation[]): Later {
  if (!isSince(catalog.release, LATER_FROM) || claim.period_basis !== "publication" || records.length === 0) return NO_LATER;
  const values = (rows: readonly Observation[]) => rows.flatMap((o) => position(o) ?? []);
  const last = Math.max(...records.map(({ period }) => Number(period.end.slice(0, 4))));
  if (last >= Number(claim.period.start.slice(0, 4))) return NO_LATER;
  const higher = shown.filter(
    (o) =>
      o.series === claim.series &&
      o.counterpart === claim.counterpart &&
      collectionFor(catalog, o) === "references" &&
      Number(o.period.start.slice(0, 4)) > last &&
      (position(o) ?? Number.NEGATIVE_INFINITY) > Math.max(...values(records)),
  );
  if (isOlderThan(catalog.release, "2026.16.0")) return { later: highest(higher), beyond: null };
  const isOfThem = (o: Observation) => records.some(({ basis }) => basis === o.basis);
  const later = highest(higher.filter(isOfThem));
  const beyond = highest(higher.filter((o) => !isOfThem(o) && (position(o) ?? 0) > ((later && position(later)) ?? 0)));
  return { later, beyond };
}

function highest(rows: readonly Observation[]): Observation | null {
  return rows.reduce<Observation | null>((most, o) => (most === null || (position(o) ?? 0) > (position(most) ?? 0) ? o : most), null);
}

/** The first release that says it: sentences of those before it rest on the rows that they rested on. */
const LATER_FROM = "2026.8.0";

/** Parts that were added up, as one number; null where the verdict rests on no sum. */
function sumOfParts(catalog: Catalog, claim: Observation, check: Check): NonNullable<ClaimFact["sum"]> | null {
  const gap = claimGap(catalog, claim, check);
  const [value] = gap?.values ?? [];
  const unit = catalog.seriesById.get(claim.series)?.unit;
  if (gap?.kind !== "parts" || value === undefined || unit === undefined) return null;
  return isOlderThan(catalog.release, "2026.31.0") ? { value, unit } : { value, unit, ...doubtAndPeriod(gap.records) };
}

function doubtAndPeriod(parts: readonly Observation[]): Pick<NonNullable<ClaimFact["sum"]>, "of" | "doubtful"> {
  const [of] = parts;
  const isOfOne = of !== undefined && parts.every(({ period }) => period.text === of.period.text);
  return { ...(isOfOne ? { of } : {}), doubtful: parts.every(isDoubtful) ? "all" : parts.some(isDoubtful) ? "one" : null };
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
