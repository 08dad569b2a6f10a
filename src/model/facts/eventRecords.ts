import type { Catalog } from "../catalog.ts";
import type { Mention } from "../event.ts";
import type { Observation } from "../observation.ts";
import { checksOf, mentionOf } from "../queries.ts";
import { isOlderThan } from "../turn.ts";
import type { Vintage } from "../vintage.ts";
import { type ChecksByClaim, checksByClaim } from "./claimRow.ts";

/**
 * The places in records that report the event by which a claim was judged, where no figure did. Releases before 2026.26.0 name none of them
 * beside the chart.
 */
export function eventsJudging(catalog: Catalog, checks: ChecksByClaim, claim: Pick<Observation, "id">): Mention[] {
  const [check] = isOlderThan(catalog.release, "2026.26.0") ? [] : checksOf(checks, claim.id);
  if (check === undefined || check.verdict === "cannot_be_tested") return [];
  const places = check.records.flatMap((ref) => mentionOf(catalog, ref) ?? []);
  return places.length === check.records.length ? places : [];
}

/** The same of all claims that a chart shows, each place once. */
export function eventRecords(catalog: Catalog, vintage: Vintage, shown: readonly Observation[]): Mention[] {
  const checks = checksByClaim(catalog, vintage);
  return [...new Set(shown.flatMap((claim) => eventsJudging(catalog, checks, claim)))];
}
