import { type Observation, position } from "../../../../model/observation.ts";
import { daysIn, extent } from "../../../../model/period.ts";
import { countKey, countsByLength, lengthOf, windowOf } from "../columns/windows.ts";

/** The two ways of trade, first that which is drawn below zero. */
export const DIRECTIONS = ["from_counterpart", "to_counterpart"] as const;
/** One of them. */
export type Direction = (typeof DIRECTIONS)[number];

/** The figures of one partner by where they are drawn. Each is in one list alone. */
export interface Directed {
  partner: string;
  /** The count with most calendar years of each direction, by year. */
  bars: Record<Direction, Map<number, Observation>>;
  /** Whole years of other counts and of other calendars, at the year in which their middle lies. */
  beside: { year: number; direction: Direction; o: Observation }[];
  /** Parts of years. */
  parts: Observation[];
}

/** Fewest days of a whole year, in whatever calendar. */
const WHOLE = 364;

/** Sorts the figures of one partner into bars of one count a direction and what stands beside them: counts are never joined. */
export function arrangeDirections(partner: string, figures: readonly Observation[], isClaim: (o: Observation) => boolean): Directed {
  const own = figures.filter((o) => o.counterpart === partner && position(o) !== null);
  const whole = own.filter(({ period }) => daysIn(period) >= WHOLE && daysIn(period) < 2 * WHOLE);
  const barsOf = (direction: Direction) => {
    const years = whole.filter((o) => o.direction === direction && !isClaim(o) && yearOf(o) !== null);
    const [longest] = countsByLength(years);
    return new Map(years.flatMap((o) => (countKey(o) === longest ? [[yearOf(o) as number, o] as const] : [])));
  };
  const bars = { from_counterpart: barsOf("from_counterpart"), to_counterpart: barsOf("to_counterpart") };
  const inBars = new Set(DIRECTIONS.flatMap((direction) => [...bars[direction].values()]));
  const beside = DIRECTIONS.flatMap((direction) =>
    whole
      .filter((o) => o.direction === direction && !inBars.has(o))
      .map((o) => ({ year: Math.floor((extent(o.period).start + extent(o.period).end) / 2), direction, o })),
  );
  const drawn = new Set([...inBars, ...beside.map(({ o }) => o)]);
  return { partner, bars, beside, parts: figures.filter((o) => o.counterpart === partner && !drawn.has(o)) };
}

/** The calendar year that a figure is of; null for every other period. */
function yearOf(o: Observation): number | null {
  const own = windowOf(o);
  return own !== null && lengthOf(own) === 1 ? own.first : null;
}
