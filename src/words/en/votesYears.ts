import type { Side } from "../../model/dimensions/dimension.ts";
import type { DecidedYears, VotesDecided, VotesYears } from "../../model/dimensions/votesYears.ts";
import { INTERVAL } from "./interval.ts";
import { possessive } from "./possessive.ts";
import type { SheetNames } from "./sheetNames.ts";
import { yearList } from "./yearList.ts";

/** What the votes were in some years, and by which test. `name`: of the side; where there is none, empty. */
const SAID: Record<VotesDecided, (years: string, name: string) => string> = {
  all: (years, name) => `clearly nearer ${name} in ${years} (by all three tests: ${INTERVAL}, rank, ideal points)`,
  interval: (years, name) => `slightly nearer ${name} in ${years} (by rank and ideal points; the interval includes zero)`,
  rank: (years, name) => `slightly nearer ${name} in ${years} (by interval and ideal points; the rank is near the middle)`,
  near_zero: (years) => `unclear in ${years} (the interval includes zero; the figure is near it or the other tests disagree)`,
  others: (years, name) => `unclear in ${years} (the interval is on ${possessive(name)} side; the rank or the ideal points are not)`,
};

/** How the votes stood next to the average member, year by year with the test that decides, and what another count has of years without such a count. */
export function votesYears({ years, otherCount }: VotesYears, { partner }: Pick<SheetNames, "partner">): string {
  const name = (side: Side | null) => (side === null ? "" : partner[side]);
  const each = years.map(({ decided, side, years: own }: DecidedYears) => SAID[decided](yearList(own), name(side)));
  const others = otherCount.map(
    ({ side, years: own }) =>
      `In ${yearList(own)}, by another count, the ideal points, they were ${side === null ? "on neither side" : `nearer ${name(side)}`}.`,
  );
  const main = each.length === 0 ? [] : [`Next to the average UN member, the votes were ${each.join("; ")}.`];
  return [...main, ...others].join(" ");
}
