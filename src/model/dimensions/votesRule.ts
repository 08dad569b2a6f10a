import type { Side } from "./dimension.ts";
import type { VotesYears } from "./votesYears.ts";

/** What slight and unclear mean in the years of the votes in view, and which of these years the votes alone would make clear. */
export interface VotesRule {
  /** What keeps slight years from being clear: an interval that includes zero, a rank near the middle. Empty where no year is slight. */
  slight: ("interval" | "rank")[];
  isUnclear: boolean;
  /** Years that are not clear although the interval excludes zero. */
  alone: { side: Side; years: number[] }[];
}

/** The rule as far as years of the view need it: what no year in view shows is not explained. */
export function votesRule({ years }: Pick<VotesYears, "years">): VotesRule {
  const of = (...decided: VotesYears["years"][number]["decided"][]) => years.filter((one) => decided.includes(one.decided));
  const excluding = of("rank", "others");
  return {
    slight: (["interval", "rank"] as const).filter((test) => of(test).length > 0),
    isUnclear: of("near_zero", "others").length > 0,
    alone: (["isr", "irn"] as const).flatMap((side) => {
      const own = excluding.filter((one) => one.side === side).flatMap((one) => one.years);
      return own.length === 0 ? [] : [{ side, years: own.sort((a, b) => a - b) }];
    }),
  };
}
