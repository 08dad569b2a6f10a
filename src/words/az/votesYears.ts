import type { Side } from "../../model/dimensions/dimension.ts";
import { type StrengthYears, type VotesYears, yearsByStrength } from "../../model/dimensions/votesYears.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { inCase } from "./cases.ts";
import { inYears } from "./when.ts";

type Names = Pick<SheetNames, "partner">;

const to = (name: string) => inCase(name, "dative");

/** What the votes were in some years. `years`: as when something was; `name`: of the side, where there is one. */
const SAID: Record<StrengthYears["strength"], (years: string, name: string) => string> = {
  clear: (years, name) => `${years} ${to(name)} aydın şəkildə daha yaxın olub`,
  slight: (years, name) => `${years} ${to(name)} kiçik fərqlə daha yaxın olub`,
  even: (years) => `${years} qeyri-müəyyən olub`,
};

/** How the votes stood next to the average member by how clear the years are, and what another count has of years without such a count. */
export function votesYears(of: VotesYears, names: Names): string {
  const each = yearsByStrength(of).map(({ strength, side, years }) =>
    SAID[strength](inYears(years), side === null ? "" : names.partner[side]),
  );
  return votesYearsOf(each, of, names);
}

/** The same with what is said of `each` stretch of years. */
export function votesYearsOf(each: readonly string[], { otherCount }: Pick<VotesYears, "otherCount">, { partner }: Names): string {
  const name = (side: Side | null) => (side === null ? "" : partner[side]);
  const others = otherCount.map(
    ({ side, years: own }) =>
      `${inYears(own)} başqa sayıma, ideal nöqtələrə görə, səslər ${side === null ? "heç bir tərəfə yaxın olmayıb" : `${to(name(side))} daha yaxın olub`}.`,
  );
  const main = each.length === 0 ? [] : [`BMT-nin orta üzvü ilə müqayisədə səslər ${each.join("; ")}.`];
  return [...main, ...others].join(" ");
}
