import type { Catalog } from "../catalog.ts";
import type { Vintage } from "../vintage.ts";
import type { GroundedCell, Side } from "./dimension.ts";
import { sideOf, votesTests } from "./strength.ts";
import { THRESHOLDS } from "./thresholds.ts";
import { yearReadings } from "./voteReadings.ts";
import { yearOf } from "./year.ts";

/**
 * The test that decides how clear the votes of some years are: `all` three have one side; `interval` includes zero and the other two have one
 * side; the `rank` is not beyond the middle and the other two have one side; `near_zero`: the interval includes zero, and the excess is near
 * it or the other tests have no side in common; `others`: the interval has a side that the rank or the ideal points do not have.
 */
export const VOTES_DECIDED = ["all", "interval", "rank", "near_zero", "others"] as const;
/** One of them. */
export type VotesDecided = (typeof VOTES_DECIDED)[number];

/** Years of the votes that one test decides alike; the side is null where none is claimed and the interval has none. */
export interface DecidedYears {
  decided: VotesDecided;
  side: Side | null;
  years: number[];
}

/** The years of the votes in view by the test that decides, and those that have no such count, by the side of the ideal points alone. */
export interface VotesYears {
  years: DecidedYears[];
  otherCount: { side: Side | null; years: number[] }[];
  /** Ids of what the other count rests on. */
  rows: string[];
}

/**
 * Which test decides about each year of the votes. The strength itself is that of `votesStrength`: it asks for the interval where a year is
 * to be clear, and for the size of the excess and one sign of all readings where it is to be slight.
 *
 * @param span first and last year of the view
 */
export function votesYears(
  catalog: Catalog,
  vintage: Vintage,
  cells: readonly GroundedCell[],
  span: { first: number; last: number },
): VotesYears {
  const decided = cells.flatMap((cell) => decidedOf(catalog, vintage, cell) ?? []);
  const counted = new Set(cells.map(({ period }) => yearOf(period)));
  const without = Array.from({ length: span.last - span.first + 1 }, (_, i) => span.first + i).filter((year) => !counted.has(year));
  const ideals = without.flatMap((year) => {
    const { ideal } = yearReadings(catalog, vintage, year);
    return ideal?.period.text === String(year) ? [{ year, side: sideOfIdeal(ideal.value), id: ideal.id }] : [];
  });
  const bySide = ([null, ...SIDES] as const).map((side) => ({
    side,
    years: ideals.filter((one) => one.side === side).map(({ year }) => year),
  }));
  return {
    years: VOTES_DECIDED.flatMap((by) =>
      [...SIDES, null].flatMap((side) => {
        const years = decided.filter((one) => one.decided === by && one.side === side).map(({ year }) => year);
        return years.length === 0 ? [] : [{ decided: by, side, years }];
      }),
    ),
    otherCount: bySide.filter(({ years }) => years.length > 0),
    rows: ideals.map(({ id }) => id),
  };
}

const SIDES = ["isr", "irn"] as const;

function decidedOf(
  catalog: Catalog,
  vintage: Vintage,
  cell: GroundedCell,
): { year: number; decided: VotesDecided; side: Side | null } | null {
  const year = yearOf(cell.period);
  const { excess, rank, ideal } = yearReadings(catalog, vintage, year);
  if (excess === null || excess.low === null || excess.high === null) return null;
  const { value, low, high } = excess;
  const { interval } = votesTests({ excess: value, low, high, rank: rank?.value ?? null, ideal: ideal?.value ?? null });
  const side = sideOf(cell);
  if (cell.strength === "clear") return { year, decided: "all", side };
  if (cell.strength === "slight") return { year, decided: interval ? "rank" : "interval", side };
  return interval ? { year, decided: "others", side } : { year, decided: "near_zero", side: null };
}

/** Ideal points near 0 have no side, as in the tests. */
function sideOfIdeal(value: number): Side | null {
  return Math.abs(value) < THRESHOLDS.votes_least_ideal_excess ? null : value < 0 ? "irn" : "isr";
}

/** How clear the votes of some years are; the side is null where none is claimed. */
export interface StrengthYears {
  strength: "clear" | "slight" | "even";
  side: Side | null;
  years: number[];
}

/** The years by how clear they are, whichever test decides about each. */
export function yearsByStrength({ years }: Pick<VotesYears, "years">): StrengthYears[] {
  const of = (strength: StrengthYears["strength"], side: Side | null): StrengthYears[] => {
    const alike = years.filter((one) => STRENGTH_OF[one.decided] === strength && (strength === "even" || one.side === side));
    const found = alike.flatMap((one) => one.years).sort((a, b) => a - b);
    return found.length === 0 ? [] : [{ strength, side, years: found }];
  };
  return [...SIDES.flatMap((side) => of("clear", side)), ...SIDES.flatMap((side) => of("slight", side)), ...of("even", null)];
}

const STRENGTH_OF: Record<VotesDecided, StrengthYears["strength"]> = {
  all: "clear",
  interval: "slight",
  rank: "slight",
  near_zero: "even",
  others: "even",
};
