import type { Side } from "../../model/dimensions/dimension.ts";
import { type StrengthYears, type VotesYears, yearsByStrength } from "../../model/dimensions/votesYears.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { capital } from "./capital.ts";
import { kit } from "./kit.ts";
import { inCase } from "./names.ts";
import { inYears } from "./when.ts";

type Names = Pick<SheetNames, "partner">;

const nearer = (name: string) => `ближе к ${inCase(name, "dative")}`;

/** What the votes were in some years. `years`: as when something was; `name`: of the side, where there is one. */
const SAID: Record<StrengthYears["strength"], (years: string, name: string) => string> = {
  clear: (years, name) => `явно ${nearer(name)} ${years}`,
  slight: (years, name) => `немного ${nearer(name)} ${years}`,
  even: (years) => `без ясной стороны ${years}`,
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
      `${capital(inYears(own))}, по другому подсчёту — идеальным точкам, — голоса ${side === null ? "не ближе ни к одной из сторон" : nearer(name(side))}.`,
  );
  const main = each.length === 0 ? [] : [`По сравнению со странами ООН в среднем голоса ${kit.semicolons([...each])}.`];
  return [...main, ...others].join(" ");
}
