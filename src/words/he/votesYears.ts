import type { Side } from "../../model/dimensions/dimension.ts";
import { type StrengthYears, type VotesYears, yearsByStrength } from "../../model/dimensions/votesYears.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { inYears } from "./inPeriod.ts";
import { kit } from "./kit.ts";
import { prefixed } from "./prefixed.ts";

type Names = Pick<SheetNames, "partner">;

const to = (name: string) => prefixed("ל", name);

/** What the votes were in some years. `years`: as when something was; `name`: of the side, where there is one. */
const SAID: Record<StrengthYears["strength"], (years: string, name: string) => string> = {
  clear: (years, name) => `היו קרובות בבירור יותר ${to(name)} ${years}`,
  slight: (years, name) => `היו קרובות מעט יותר ${to(name)} ${years}`,
  even: (years) => `לא היו ברורות ${years}`,
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
      `${inYears(own)}, לפי מדידה אחרת, הנקודות האידאליות, ההצבעות ${side === null ? "לא היו קרובות יותר לאף צד" : `היו קרובות יותר ${to(name(side))}`}.`,
  );
  const main = each.length === 0 ? [] : [`לעומת המדינה החברה הממוצעת באו״ם, ההצבעות ${kit.semicolons([...each])}.`];
  return [...main, ...others].join(" ");
}
