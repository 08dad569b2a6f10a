import type { Catalog } from "../catalog.ts";
import { isDerived } from "../derived.ts";
import { groupBy } from "../groupBy.ts";
import type { Observation } from "../observation.ts";
import { allObservations } from "../queries.ts";
import { partnerAt } from "../subject.ts";
import type { Vintage } from "../vintage.ts";
import { type CommonCount, valuesOf } from "./commonCount.ts";
import { pairedMeasure } from "./measure.ts";
import { sourcesOf } from "./paired.ts";
import { yearOf } from "./year.ts";

/**
 * Why figures of both partners are not set side by side: they differ in direction, basis, period or reporter; they were computed here from
 * what different offices print; the row counts the events themselves, in windows; one of them is no number; the series is no row of the
 * balance sheet; or its definition says that the two are not comparable.
 */
export const REFUSAL_REASONS = [
  "different_direction",
  "different_basis",
  "different_period",
  "different_reporter",
  "different_inputs",
  "counted_in_windows",
  "no_number",
  "not_a_row",
  "not_comparable",
] as const;
/** Why figures of both partners are not set side by side. */
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** Two figures that stand nearest to a common count in their series and period, and are none. */
export interface Refusal {
  series: string;
  /** The period of both; a year where theirs are not the same. */
  period: string;
  /** The basis of both; null where theirs are not the same. */
  basis: string | null;
  reason: RefusalReason;
  /** Ids of the two figures. */
  irn: string;
  isr: string;
  /** How many figures both partners have in the series, and in the period and basis or the year: these two among them. */
  figures: number;
  /** Ids of the sources of the two, sorted. */
  sources: string[];
}

/** Whether a common count is a cell, or why not. Series that a row reads in its own way say so in `read`. */
export function reasonAgainst(catalog: Catalog, count: CommonCount, read: readonly string[] = READ_ELSEWHERE): RefusalReason | null {
  const series = catalog.seriesById.get(count.series);
  if (series && isDerived(series)) return series.counts === "visit" ? "counted_in_windows" : "not_a_row";
  if (!read.includes(count.series) && !pairedMeasure(count.series, count.basis)) return series?.comparable ? "not_a_row" : "not_comparable";
  if (count.differ !== null) return `different_${count.differ}`;
  return valuesOf(count) === null ? "no_number" : null;
}

/** Series of both partners that have a module of their own. */
const READ_ELSEWHERE = ["un-vote-excess"];

/**
 * What was not set side by side, with the reason. For each series, period and basis of which both partners have figures there is either
 * one cell or one refusal; and one more for each series and year in which both have figures and none of that kind.
 */
export function refusals(catalog: Catalog, vintage: Vintage, counts: readonly CommonCount[]): Refusal[] {
  const common = counts.flatMap((count): Refusal[] => {
    const reason = reasonAgainst(catalog, count);
    const { series, period, basis, irn, isr, all } = count;
    return reason === null
      ? []
      : [{ series, period, basis, reason, irn: irn.id, isr: isr.id, figures: all.length, sources: sourcesOf([irn, isr]) }];
  });
  const known = new Set(counts.map(({ series, period }) => `${series} ${yearOf(period)}`));
  return [...common, ...apart(catalog, vintage).filter(({ series, period }) => !known.has(`${series} ${period}`))];
}

/** For each series and year in which both partners have figures, the two that differ least. */
function apart(catalog: Catalog, vintage: Vintage): Refusal[] {
  const [irn, isr] = ([-1, 1] as const).map((sign) => partnerAt(catalog.subject, sign).code);
  const ofPartners = allObservations(catalog, vintage).filter(({ counterpart }) => counterpart === irn || counterpart === isr);
  const years = groupBy(ofPartners, ({ series, period }) => `${series} ${yearOf(period.text)}`);
  return [...years.values()].flatMap((rows) => {
    const pairs = rows
      .filter(({ counterpart }) => counterpart === irn)
      .flatMap((one) =>
        rows.filter(({ counterpart }) => counterpart === isr).map((other) => ({ one, other, differs: differences(one, other) })),
      );
    const [nearest] = pairs.sort((a, b) => a.differs.length - b.differs.length || order(a.differs) - order(b.differs));
    return nearest ? [apartRefusal(nearest, rows.length)] : [];
  });
}

function apartRefusal({ one, other, differs }: { one: Observation; other: Observation; differs: Apart[] }, figures: number): Refusal {
  const [first = "basis"] = differs;
  return {
    series: one.series,
    period: String(yearOf(one.period.text)),
    basis: one.basis === other.basis ? one.basis : null,
    reason: `different_${first}`,
    irn: one.id,
    isr: other.id,
    figures,
    sources: sourcesOf([one, other]),
  };
}

/** In what two figures may differ, what weighs most first. */
const APART = ["direction", "basis", "period", "reporter"] as const;
type Apart = (typeof APART)[number];

function differences(one: Observation, other: Observation): Apart[] {
  const key = (o: Observation, name: Apart) => (name === "period" ? o.period.text : o[name]);
  return APART.filter((name) => key(one, name) !== key(other, name));
}

function order([first]: Apart[]): number {
  return -APART.indexOf(first ?? "reporter");
}
