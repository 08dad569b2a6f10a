import type { Catalog } from "../catalog.ts";
import { COMPILER, type Observation } from "../observation.ts";
import { BREAK, LOW_RELIABILITY } from "../observationStatus.ts";
import { daysIn } from "../period.ts";
import { isOlderThan } from "../turn.ts";
import { cautionsOf } from "./cautionsOf.ts";
import { type CommonCount, valuesOf } from "./commonCount.ts";
import type { Caution, GroundedCell, State } from "./dimension.ts";
import { type PairedMeasure, pairedMeasure } from "./measure.ts";
import { isNearLimit } from "./nearLimit.ts";
import { goodsStrength, leanOf } from "./strength.ts";
import type { Thresholds } from "./thresholds.ts";
import { isUpperLimit } from "./upperLimit.ts";
import { isCheckedCount } from "./votesChecked.ts";

/**
 * The cells of measures whose two values are figures of one series, one for each common count that is one count. Amounts have a lean and
 * its strength; a printed 0 on one side leaves the other alone on record. Other counts have neither lean nor more than `counted`.
 */
export function pairedCells(catalog: Catalog, counts: readonly CommonCount[], by: Thresholds): GroundedCell[] {
  return counts.flatMap((count) => {
    const measure = count.differ === null ? pairedMeasure(count.series, count.basis) : undefined;
    return (measure && pairedCell(catalog, count, measure, by)) ?? [];
  });
}

function pairedCell(catalog: Catalog, count: CommonCount, measure: PairedMeasure, by: Thresholds): GroundedCell | null {
  const values = valuesOf(count);
  const both = [count.irn, count.isr];
  if (values === null) return null;
  const { irn, isr } = values;
  const state = measure.zero !== null && (irn === 0) !== (isr === 0) ? alone(isr) : "both";
  const doubtful = both.some(({ status }) => status === LOW_RELIABILITY);
  const broken = both.some(({ status }) => status === BREAK);
  const strength = measure.kind === "counted" ? "counted" : goodsStrength(irn, isr, by);
  return {
    dimension: measure.dimension,
    measure: measure.measure,
    preferred: measure.preferred,
    period: count.period,
    irn,
    isr,
    unit: catalog.seriesById.get(count.series)?.unit ?? null,
    ...leanWithin(catalog, count, measure.kind === "amounts" && state === "both" ? values : null),
    n: countOf(both),
    grade: doubtful ? "C" : measure.grade === "A" && (broken || !isCheckedCount(catalog, count)) ? "B" : measure.grade,
    reporter: both.find(({ reporter }) => reporter !== COMPILER)?.reporter ?? COMPILER,
    basis: count.basis,
    sources: sourcesOf(both),
    caution: [
      measure.dimension,
      ...cautionsOf(catalog, measure, both),
      ...cellCautions(count.irn, { doubtful, zero: state !== "both", broken: broken && measure.dimension === "votes" }),
      ...(measure.kind === "amounts" && isNearLimit(catalog, count, by) ? (["at_limit"] as const) : []),
    ],
    state,
    other_is: state === "both" ? null : measure.zero,
    strength: measure.preferred ? strength : null,
    rows: both.map(({ id }) => id).sort(),
  };
}

/**
 * The lean of two amounts, from −1 to 1; null of none. Where the larger can only be too high, their side is not known and neither is the lean.
 * Where the smaller can, it is this lean or one farther from zero: a bound, open outwards. Releases before 2026.20.0 know neither, those before
 * 2026.24.0 the first alone.
 */
function leanWithin(
  catalog: Catalog,
  count: CommonCount,
  values: { irn: number; isr: number } | null,
): Pick<GroundedCell, "lean" | "lean_low" | "lean_high"> {
  const unknown = { lean: null, lean_low: null, lean_high: null };
  if (values === null) return unknown;
  const lean = leanOf(values.irn, values.isr);
  const [larger, smaller] = values.irn > values.isr ? [count.irn, count.isr] : [count.isr, count.irn];
  const isLimited = (o: Observation) => isUpperLimit(catalog, o);
  if (!isOlderThan(catalog.release, "2026.20.0") && isLimited(larger)) return unknown;
  if (lean === null || isOlderThan(catalog.release, "2026.24.0") || !isLimited(smaller)) return { ...unknown, lean };
  return lean < 0 ? { lean, lean_low: null, lean_high: lean } : { lean, lean_low: lean, lean_high: null };
}

/** What both figures are computed from: the smaller of their two counts; null where one has none. */
function countOf(both: readonly Observation[]): number | null {
  const counts = both.flatMap(({ n }) => n ?? []);
  return counts.length === both.length ? Math.min(...counts) : null;
}

function alone(isr: number): State {
  return isr === 0 ? "irn_only" : "isr_only";
}

interface Found {
  doubtful: boolean;
  zero: boolean;
  broken: boolean;
}

function cellCautions({ period }: Observation, { doubtful, zero, broken }: Found): Caution[] {
  const wholeYears = period.start.endsWith("-01-01") && period.end.endsWith("-12-31");
  return [
    ...(broken ? (["roll_calls_doubled"] as const) : []),
    ...(doubtful ? (["doubtful_figure"] as const) : []),
    ...(zero ? (["rounded_to_zero"] as const) : []),
    ...(!wholeYears || daysIn(period) < DAYS_OF_A_YEAR ? (["part_of_year"] as const) : []),
  ];
}

const DAYS_OF_A_YEAR = 365;

/** Ids of the sources of observations, each once, sorted. */
export function sourcesOf(observations: readonly Pick<Observation, "source">[]): string[] {
  return [...new Set(observations.flatMap(({ source }) => source ?? []))].sort();
}
