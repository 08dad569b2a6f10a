import type { Catalog } from "../catalog.ts";
import type { PairFigure } from "../pairFigure.ts";
import { pairsForSeries } from "../queries.ts";
import type { Vintage } from "../vintage.ts";
import type { Thresholds } from "./thresholds.ts";

/** Series of the pair that hold the readings of the votes: values in the units and signs that `PairFigure` and series.csv give. */
export const READING_SERIES = {
  /** Excess with the second partner less excess with the first, with its interval. */
  excess: "un-vote-excess",
  /** Share of the other members that stand nearer the first partner, 0 to 1. */
  rank: "un-vote-rank",
  /** Place between the two by ideal points, beyond that of the average other member. */
  ideal: "un-ideal-point-excess",
  /** Share of the other members that stand nearer the first partner by ideal points, 0 to 1. */
  idealRank: "un-ideal-point-rank",
  /** The excess beyond the average OIC member instead of the average member. */
  oic: "un-vote-excess-oic",
} as const;
/** Name of a reading. */
export type Reading = keyof typeof READING_SERIES;

/** The readings of one year; null where the vintage has none. */
export type YearReadings = Record<Reading, PairFigure | null>;

/**
 * The readings of the votes of one year. Ideal points are those of the year, or of the year before where none is published yet: where the
 * series ends before the year. A year that it leaves out is a gap, and nothing takes its place.
 */
export function yearReadings(catalog: Catalog, vintage: Vintage, year: number): YearReadings {
  return readingsByYear(catalog, vintage)(year);
}

/** Gives those of any year: the figures in view are found once for all of them. */
export function readingsByYear(catalog: Catalog, vintage: Vintage): (year: number) => YearReadings {
  const inView = (reading: Reading) => figuresInView(catalog, vintage, reading);
  const [excess, rank, oic] = [inView("excess"), inView("rank"), inView("oic")];
  const [ideal, idealRank] = [inView("ideal"), inView("idealRank")];
  return (year) => ({
    excess: excess.of(year),
    rank: rank.of(year),
    ideal: ideal.latestOf(year),
    idealRank: idealRank.latestOf(year),
    oic: oic.of(year),
  });
}

/** The figures of one reading that a vintage counts, to be looked up by year: that of the year, or the one that is told for it. */
function figuresInView(catalog: Catalog, vintage: Vintage, reading: Reading) {
  const figures = pairsForSeries(catalog, READING_SERIES[reading], vintage);
  // Of several of one year the latest published stands.
  const byPeriod = new Map(figures.map((figure) => [figure.period.text, figure]));
  const of = (year: number) => byPeriod.get(String(year)) ?? null;
  const isPublishedFrom = (year: number) => figures.some(({ period }) => period.start.slice(0, 4) >= String(year));
  return { of, latestOf: (year: number) => of(year) ?? (isPublishedFrom(year) ? null : of(year - 1)) };
}

/** Than whom Azerbaijan stands nearer one partner: nearly all members, most members, or the average member. */
export type VotesPlace = "nearly_all" | "most" | "average";

/**
 * "Nearly all members" where both readings, agreement and ideal points, place it beyond 90% of them, "most members" beyond 60%, else "the
 * average member". The two ranks are shares of members nearer the first partner, 0 to 1.
 *
 * @param sign −1 towards the first partner, +1 towards the second
 */
export function votesPlace(rank: number, idealRank: number, sign: number, by: Thresholds): VotesPlace {
  const nearer = [rank, idealRank].map((share) => (sign < 0 ? share : 1 - share));
  if (nearer.every((share) => share < by.votes_nearly_all)) return "nearly_all";
  return nearer.every((share) => share < by.votes_most) ? "most" : "average";
}
