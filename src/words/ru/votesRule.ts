import type { Thresholds } from "../../model/dimensions/thresholds.ts";
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

/** From where on the readings of the votes speak for a side, as the rule of clear years has it. */
export function votesLimits(by: Thresholds): string {
  const said = (limit: number) => kit.number(limit, 2);
  const [rank, other, ideal, excess] = [by.votes_rank, 1 - by.votes_rank, by.votes_least_ideal_excess, by.votes_least_excess].map(said);
  return `Год явный, только если место среди стран-членов ниже ${rank} или выше ${other}, а идеальные точки отстоят от нуля не меньше чем на ${ideal}. Разница, которая ближе к нулю, чем ${excess}, слишком мала.`;
}
