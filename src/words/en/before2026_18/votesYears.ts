import type { VotesDecided, VotesYears } from "../../../model/dimensions/votesYears.ts";
import { INTERVAL } from "../interval.ts";
import { possessive } from "../possessive.ts";
import type { SheetNames } from "../sheetNames.ts";
import { votesYearsOf } from "../votesYears.ts";
import { yearList } from "../yearList.ts";

/** What the votes were in some years, and by which test. `name`: of the side; where there is none, empty. */
const SAID: Record<VotesDecided, (years: string, name: string) => string> = {
  all: (years, name) => `clearly nearer ${name} in ${years} (by all three tests: ${INTERVAL}, rank, ideal points)`,
  interval: (years, name) => `slightly nearer ${name} in ${years} (by rank and ideal points; the interval includes zero)`,
  rank: (years, name) => `slightly nearer ${name} in ${years} (by interval and ideal points; the rank is near the middle)`,
  near_zero: (years) => `unclear in ${years} (the interval includes zero; the figure is near it or the other tests disagree)`,
  others: (years, name) => `unclear in ${years} (the interval is on ${possessive(name)} side; the rank or the ideal points are not)`,
};

/** How the votes stood next to the average member, with the test that decides about each stretch of years, as releases before 2026.18.0 say it. */
export function votesYears(of: VotesYears, names: Pick<SheetNames, "partner">): string {
  const each = of.years.map(({ decided, side, years }) => SAID[decided](yearList(years), side === null ? "" : names.partner[side]));
  return votesYearsOf(each, of, names);
}
