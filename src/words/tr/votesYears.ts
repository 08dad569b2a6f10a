import type { Side } from "../../model/dimensions/dimension.ts";
import { type StrengthYears, type VotesYears, yearsByStrength } from "../../model/dimensions/votesYears.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { dative } from "./cases.ts";
import { inYears } from "./yearList.ts";

type Names = Pick<SheetNames, "partner">;

/** What the votes were in some years. `years`: as when something was; `name`: of the side, where there is one. */
const SAID: Record<StrengthYears["strength"], (years: string, name: string) => string> = {
  clear: (years, name) => `${years} belirgin biçimde ${dative(name)} daha yakındı`,
  slight: (years, name) => `${years} az farkla ${dative(name)} daha yakındı`,
  even: (years) => `${years} belirsizdi`,
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
      `${inYears(own)} başka bir sayıma, ideal noktalara göre oylar ${side === null ? "hiçbir tarafa yakın değildi" : `${dative(name(side))} daha yakındı`}.`,
  );
  const main = each.length === 0 ? [] : [`Ortalama BM üyesine göre oylar ${each.join("; ")}.`];
  return [...main, ...others].join(" ");
}
