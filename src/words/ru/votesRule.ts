import type { VotesRule } from "../../model/dimensions/votesRule.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { kit } from "./kit.ts";
import { inCase } from "./names.ts";
import { inYears } from "./when.ts";

type Names = Pick<SheetNames, "partner">;

/** What keeps a slight year from being clear. */
const BUT: Record<VotesRule["slight"][number], string> = {
  interval: "в интервал входит ноль",
  rank: "место близко к середине",
};

/** What slight and unclear mean of the votes, as far as such years are in view, and which of them the votes alone would make clear. */
export function votesRule({ slight, isUnclear, alone }: VotesRule, { partner }: Names): string {
  const isTold = slight.length > 0;
  return [
    ...(isTold
      ? [
          `${kit.quoted("Немного")}: голоса, место среди стран-членов и идеальные точки — все на одной стороне, но ${slight.map((test) => BUT[test]).join(" или ")}.`,
        ]
      : []),
    ...(isUnclear
      ? [
          `${kit.quoted("Без ясной стороны")}: ${isTold ? "не все три" : "голоса, место среди стран-членов и идеальные точки не все"} на одной стороне, или разница слишком мала.`,
        ]
      : []),
    ...alone.map(
      ({ side, years }) =>
        `Если судить только по голосам и их интервалу, они были бы явно ближе к ${inCase(partner[side], "dative")} ${inYears(years)}.`,
    ),
  ].join(" ");
}
