import type { VotesDecided, VotesYears } from "../../../model/dimensions/votesYears.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { INTERVAL } from "../interval.ts";
import { inCase } from "../names.ts";
import { votesYearsOf } from "../votesYears.ts";
import { inYears } from "../when.ts";

const nearer = (name: string) => `ближе к ${inCase(name, "dative")}`;

/** What the votes were in some years, and by which test. `years`: as when something was; `name`: of the side, where there is one. */
const SAID: Record<VotesDecided, (years: string, name: string) => string> = {
  all: (years, name) => `явно ${nearer(name)} ${years} (так показывают и ${INTERVAL}, и место среди стран-членов, и идеальные точки)`,
  interval: (years, name) =>
    `немного ${nearer(name)} ${years} (так показывают место среди стран-членов и идеальные точки, но в интервал входит ноль)`,
  rank: (years, name) =>
    `немного ${nearer(name)} ${years} (так показывают интервал и идеальные точки, но место среди стран-членов близко к середине)`,
  near_zero: (years) =>
    `без ясной стороны ${years} (в интервал входит ноль, а само число близко к нулю или другие показатели с ним не сходятся)`,
  others: (years, name) =>
    `без ясной стороны ${years} (интервал на стороне ${inCase(name, "genitive")}, а место среди стран-членов или идеальные точки — нет)`,
};

/** How the votes stood next to the average member, with the test that decides about each stretch of years, as releases before 2026.18.0 say it. */
export function votesYears(of: VotesYears, names: Pick<SheetNames, "partner">): string {
  const each = of.years.map(({ decided, side, years }) => SAID[decided](inYears(years), side === null ? "" : names.partner[side]));
  return votesYearsOf(each, of, names);
}
