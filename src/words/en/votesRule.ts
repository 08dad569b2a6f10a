import type { VotesRule } from "../../model/dimensions/votesRule.ts";
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
