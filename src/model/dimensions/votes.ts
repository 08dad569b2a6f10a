import type { Catalog } from "../catalog.ts";
import { type Observation, position } from "../observation.ts";
import { BREAK } from "../observationStatus.ts";
import type { PairFigure } from "../pairFigure.ts";
import { observationsForSeries, pairsForSeries } from "../queries.ts";
import { partnerAt } from "../subject.ts";
import type { Vintage } from "../vintage.ts";
import type { Caution, Grade, GroundedCell } from "./dimension.ts";
import { PREFERRED_MEASURES, VOTE_READINGS } from "./measure.ts";
import { sourcesOf } from "./paired.ts";
import { votesStrength } from "./strength.ts";
import type { Thresholds } from "./thresholds.ts";
import { readingsByYear, type YearReadings } from "./voteReadings.ts";
import { yearOf } from "./year.ts";

/**
 * Votes at the UN: one cell for each year in which the excess over the average member is known with both partners and as one figure of the
 * pair. Three readings give its strength: the excess with its interval, the rank among members, the ideal points.
 */
export function votesCells(catalog: Catalog, vintage: Vintage, by: Thresholds): GroundedCell[] {
  const excesses = observationsForSeries(catalog, PREFERRED_MEASURES.votes, vintage);
  const readingsOf = readingsByYear(catalog, vintage);
  return pairsForSeries(catalog, PREFERRED_MEASURES.votes, vintage).flatMap((pair) => {
    const [irn, isr] = ([-1, 1] as const).map((sign) => {
      const { code } = partnerAt(catalog.subject, sign);
      return excesses.find(
        ({ counterpart, period, source }) => counterpart === code && period.text === pair.period.text && source === pair.source,
      );
    });
    return irn && isr ? [votesCell(catalog, { pair, irn, isr }, readingsOf(yearOf(pair.period.text)), by)] : [];
  });
}

interface Excess {
  pair: PairFigure;
  irn: Observation;
  isr: Observation;
}

function votesCell(catalog: Catalog, { pair, irn, isr }: Excess, { rank, ideal }: YearReadings, by: Thresholds): GroundedCell {
  const year = yearOf(pair.period.text);
  const [low, high] = [pair.low ?? -Infinity, pair.high ?? Infinity];
  const readings = [pair, rank, ideal].filter((reading) => reading !== null);
  return {
    ...pairCell(catalog, pair),
    preferred: true,
    irn: position(irn),
    isr: position(isr),
    reporter: irn.reporter,
    basis: irn.basis,
    sources: sourcesOf([irn, isr, ...readings]),
    caution: ["votes", ...yearCautions(irn, ideal, year)],
    strength: votesStrength({ excess: pair.value, low, high, rank: rank?.value ?? null, ideal: ideal?.value ?? null }, by),
    rows: [irn.id, isr.id, ...readings.map(({ id }) => id)].sort(),
  };
}

function yearCautions({ status }: Observation, ideal: PairFigure | null, year: number): Caution[] {
  const third: Caution[] = ideal === null ? ["no_ideal_points"] : yearOf(ideal.period.text) < year ? ["ideal_points_of_year_before"] : [];
  return [...(status === BREAK ? (["roll_calls_doubled"] as const) : []), ...third];
}

/** How the figure of a reading becomes a lean. */
const LEANS: Record<(typeof VOTE_READINGS)[number], (value: number) => number> = {
  "un-vote-rank": shareToLean,
  "un-vote-excess-oic": same,
  "un-ideal-point-excess": same,
  "un-ideal-point-rank": shareToLean,
};

/** What stands beside the excess in each year: the rank, the average OIC member, and the ideal points in two readings. */
export function voteReadingCells(catalog: Catalog, vintage: Vintage): GroundedCell[] {
  return VOTE_READINGS.flatMap((series) => {
    const lean = LEANS[series];
    return pairsForSeries(catalog, series, vintage).map((pair) => ({
      ...pairCell(catalog, pair),
      lean: lean(pair.value),
      lean_low: pair.low === null ? null : lean(pair.low),
      lean_high: pair.high === null ? null : lean(pair.high),
    }));
  });
}

/** A share of members nearer the first partner, 0 to 1, as a place from −1 to +1. */
function shareToLean(share: number): number {
  return 2 * share - 1;
}

function same(value: number): number {
  return value;
}

/** A figure of the pair as a cell of another measure. */
function pairCell(catalog: Catalog, pair: PairFigure): GroundedCell {
  return {
    dimension: "votes",
    measure: pair.series,
    preferred: false,
    period: pair.period.text,
    irn: null,
    isr: null,
    unit: catalog.seriesById.get(pair.series)?.unit ?? null,
    lean: pair.value,
    lean_low: pair.low,
    lean_high: pair.high,
    n: pair.n,
    grade: pair.grade as Grade,
    reporter: null,
    basis: null,
    sources: [pair.source],
    caution: ["votes"],
    state: "both",
    other_is: null,
    strength: null,
    rows: [pair.id],
  };
}
