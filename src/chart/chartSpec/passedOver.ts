import type { Edition } from "../../edition/edition.ts";
import type { FactView } from "../../model/facts/chartFacts.ts";
import { claimsAmong } from "../../model/facts/claims.ts";
import { type Fact, rowsOf } from "../../model/facts/fact.ts";
import { isPlan } from "../../model/observationStatus.ts";
import { isOlderThan } from "../../model/turn.ts";
import type { Statement } from "./chartSpec.ts";

/**
 * What a finding passes over, as sentences with their rows: how many more claims of what is are in view where some are told, and that no agreement
 * is where visits alone are counted. Releases before 2026.30.0 do not say it.
 */
export function passedOver({ catalog, words }: Edition, { chart, shown }: FactView, facts: readonly Fact[]): Statement[] {
  if (isOlderThan(catalog.release, "2026.30.0")) return [];
  const told = new Set(facts.flatMap(rowsOf));
  const isTold = facts.some(({ kind }) => kind === "claim_against_record");
  const more = isTold ? claimsAmong(catalog, shown).filter((o) => !told.has(o.id) && !isPlan(o)) : [];
  const counts = (id: string) => catalog.seriesById.get(id)?.counts;
  const visits = facts.filter(({ kind }) => kind === "counts_by_partner").flatMap(rowsOf);
  const areAlone = visits.length > 0 && shown.every(({ series }) => counts(series) === "visit");
  const isNone = areAlone && chart.series.some((id) => counts(id) === "agreement");
  return [
    ...(more.length === 0
      ? []
      : [{ part: "finding" as const, text: words.columns.moreClaims(more.length), rows: more.map(({ id }) => id) }]),
    ...(isNone ? [{ part: "finding" as const, text: words.columns.noAgreement, rows: visits }] : []),
  ];
}
