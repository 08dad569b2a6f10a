import type { Catalog } from "../catalog.ts";
import { isDerived } from "../derived.ts";
import { groupBy } from "../groupBy.ts";
import type { Observation } from "../observation.ts";
import { allObservations } from "../queries.ts";
import { partnerAt } from "../subject.ts";
import { isOlderThan } from "../turn.ts";
import type { Vintage } from "../vintage.ts";
import { type CommonCount, valuesOf } from "./commonCount.ts";
import { countedApart } from "./countedApart.ts";
import { pairedMeasure } from "./measure.ts";
import { isOfAmounts, oneCountrySeries } from "./oneCountry.ts";
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
  /** Of both; of the first where theirs are not the same. */
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

/** Whether a common count is a cell, or why not. */
function reasonAgainst(catalog: Catalog, count: CommonCount): RefusalReason | null {
  const series = catalog.seriesById.get(count.series);
  if (series && isDerived(series)) return series.counts === "visit" ? "counted_in_windows" : "not_a_row";
  if (!READ_ELSEWHERE.includes(count.series) && !pairedMeasure(count.series, count.basis))
    return series?.comparable ? "not_a_row" : "not_comparable";
  if (count.differ !== null) return `different_${count.differ}`;
  return valuesOf(count) === null ? "no_number" : null;
}

/** Series of both partners that have a module of their own. */
const READ_ELSEWHERE = ["un-vote-excess"];

/**
 * What was not set side by side, with the reason. For each series, period and basis of which both partners have figures there is either
 * one cell or one refusal; one more for each series and year in which both have figures and none of that kind; and one for each year of a row in
 * which the figures of both are of different series.
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
  const all = [...common, ...apart(catalog, vintage).filter(({ series, period }) => !known.has(`${series} ${period}`))];
  return [...all, ...acrossSeries(catalog, vintage, [...counts, ...all])];
}

/**
 * For each row of amounts and year in which both partners have figures, of no one series, the two that differ least: the years that the balance
 * sheet names as counted apart. Releases before 2026.28.0 list none of them.
 *
 * @param known what is set side by side or refused within a series
 */
function acrossSeries(catalog: Catalog, vintage: Vintage, known: readonly Pick<Refusal, "series" | "period">[]): Refusal[] {
  if (isOlderThan(catalog.release, "2026.28.0")) return [];
  const irn = partnerAt(catalog.subject, -1).code;
  return catalog.subject.rows.filter(isOfAmounts).flatMap((dimension) => {
    const series = oneCountrySeries(dimension);
    const within = new Set(known.filter((one) => series.includes(one.series)).map(({ period }) => yearOf(period)));
    return countedApart(catalog, vintage, dimension)
      .filter(({ year }) => !within.has(year))
      .flatMap(({ year, cell: { rows } }): Refusal[] => {
        const figures = rows.flatMap((id) => catalog.observationById.get(id) ?? []);
        const [nearest] = nearestOf(irn, figures);
        return nearest ? [{ ...apartRefusal(nearest, figures.length), period: String(year), reason: "different_basis" }] : [];
      });
  });
}

/** For each series and year in which both partners have figures, the two that differ least. */
function apart(catalog: Catalog, vintage: Vintage): Refusal[] {
  const [irn, isr] = [partnerAt(catalog.subject, -1).code, partnerAt(catalog.subject, 1).code];
  const ofPartners = allObservations(catalog, vintage).filter(({ counterpart }) => counterpart === irn || counterpart === isr);
  const years = groupBy(ofPartners, ({ series, period }) => `${series} ${yearOf(period.text)}`);
  return [...years.values()].flatMap((rows) => {
    const [nearest] = nearestOf(irn, rows);
    return nearest ? [apartRefusal(nearest, rows.length)] : [];
  });
}

interface Pair {
  one: Observation;
  other: Observation;
  differs: Apart[];
}

/** The pairs of figures of the two partners, those that differ least first. */
function nearestOf(irn: string, rows: readonly Observation[]): Pair[] {
  const others = rows.filter(({ counterpart }) => counterpart !== irn);
  const pairs = rows
    .filter(({ counterpart }) => counterpart === irn)
    .flatMap((one) => others.map((other) => ({ one, other, differs: differences(one, other) })));
  return pairs.sort((a, b) => a.differs.length - b.differs.length || order(a.differs) - order(b.differs));
}

function apartRefusal({ one, other, differs }: Pair, figures: number): Refusal {
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
