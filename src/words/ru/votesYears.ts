import type { Side } from "../../model/dimensions/dimension.ts";
import type { VotesDecided, VotesYears } from "../../model/dimensions/votesYears.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { capital } from "./capital.ts";
import { INTERVAL } from "./interval.ts";
import { kit } from "./kit.ts";
import { inCase } from "./names.ts";
import { inYears } from "./when.ts";

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

/** How the votes stood next to the average member, year by year with the test that decides, and what another count has of years without such a count. */
export function votesYears({ years, otherCount }: VotesYears, { partner }: Pick<SheetNames, "partner">): string {
  const name = (side: Side | null) => (side === null ? "" : partner[side]);
  const each = years.map(({ decided, side, years: own }) => SAID[decided](inYears(own), name(side)));
  const others = otherCount.map(
    ({ side, years: own }) =>
      `${capital(inYears(own))}, по другому подсчёту — идеальным точкам, — голоса ${side === null ? "не ближе ни к одной из сторон" : nearer(name(side))}.`,
  );
  const main = each.length === 0 ? [] : [`По сравнению со странами ООН в среднем голоса ${kit.semicolons(each)}.`];
  return [...main, ...others].join(" ");
}
