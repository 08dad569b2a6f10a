import type { Side } from "../../model/dimensions/dimension.ts";
import { type StrengthYears, type VotesYears, yearsByStrength } from "../../model/dimensions/votesYears.ts";
import type { SheetNames } from "./sheetNames.ts";
import { yearList } from "./yearList.ts";

type Names = Pick<SheetNames, "partner">;

/** What the votes were in some years. `years`: as when something was; `name`: of the side, where there is one. */
const SAID: Record<StrengthYears["strength"], (years: string, name: string) => string> = {
  clear: (years, name) => `clearly nearer ${name} in ${years}`,
  slight: (years, name) => `slightly nearer ${name} in ${years}`,
  even: (years) => `unclear in ${years}`,
};

/** How the votes stood next to the average member by how clear the years are, and what another count has of years without such a count. */
export function votesYears(of: VotesYears, names: Names): string {
  const each = yearsByStrength(of).map(({ strength, side, years }) =>
    SAID[strength](yearList(years), side === null ? "" : names.partner[side]),
  );
  return votesYearsOf(each, of, names);
}

/** The same with what is said of `each` stretch of years. */
export function votesYearsOf(each: readonly string[], { otherCount }: Pick<VotesYears, "otherCount">, { partner }: Names): string {
  const name = (side: Side | null) => (side === null ? "" : partner[side]);
  const others = otherCount.map(
    ({ side, years: own }) =>
      `In ${yearList(own)}, by another count, the ideal points, they were ${side === null ? "on neither side" : `nearer ${name(side)}`}.`,
  );
  const main = each.length === 0 ? [] : [`Next to the average UN member, the votes were ${each.join("; ")}.`];
  return [...main, ...others].join(" ");
}
