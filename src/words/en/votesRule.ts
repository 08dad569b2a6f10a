import type { Thresholds } from "../../model/dimensions/thresholds.ts";
import type { VotesRule } from "../../model/dimensions/votesRule.ts";
import { kit } from "./kit.ts";
import type { SheetNames } from "./sheetNames.ts";
import { yearList } from "./yearList.ts";

type Names = Pick<SheetNames, "partner">;

/** What keeps a slight year from being clear. */
const BUT: Record<VotesRule["slight"][number], string> = {
  interval: "the interval includes zero",
  rank: "the rank is near the middle",
};

/** What slight and unclear mean of the votes, as far as such years are in view, and which of them the votes alone would make clear. */
export function votesRule({ slight, isUnclear, alone }: VotesRule, { partner }: Names): string {
  const isTold = slight.length > 0;
  return [
    ...(isTold
      ? [`Slight: the votes, the rank and the ideal points are all on one side, but ${slight.map((test) => BUT[test]).join(" or ")}.`]
      : []),
    ...(isUnclear
      ? [
          `Unclear: ${isTold ? "the three" : "the votes, the rank and the ideal points"} are not all on one side, or the difference is too small.`,
        ]
      : []),
    ...alone.map(
      ({ side, years }) =>
        `By the votes and their interval alone, they would have been clearly nearer ${partner[side]} in ${yearList(years)}.`,
    ),
  ].join(" ");
}

/** From where on the readings of the votes speak for a side, as the rule of clear years has it. */
export function votesLimits(by: Thresholds): string {
  const said = (limit: number) => kit.number(limit, 2);
  const [rank, other, ideal, excess] = [by.votes_rank, 1 - by.votes_rank, by.votes_least_ideal_excess, by.votes_least_excess].map(said);
  return `A year is clear only if the rank is below ${rank} or above ${other}, and the ideal points are at least ${ideal} away from zero. A difference closer to zero than ${excess} is too small.`;
}
