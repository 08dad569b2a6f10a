import type { Thresholds } from "../../model/dimensions/thresholds.ts";
import type { VotesRule } from "../../model/dimensions/votesRule.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { dative } from "./cases.ts";
import { kit } from "./kit.ts";
import { inYears } from "./yearList.ts";

type Names = Pick<SheetNames, "partner">;

/** What keeps a slight year from being clear. */
const BUT: Record<VotesRule["slight"][number], string> = {
  interval: "aralık sıfırı içeriyor",
  rank: "sıra ortaya yakın",
};

/** What slight and unclear mean of the votes, as far as such years are in view, and which of them the votes alone would make clear. */
export function votesRule({ slight, isUnclear, alone }: VotesRule, { partner }: Names): string {
  const isTold = slight.length > 0;
  return [
    ...(isTold
      ? [
          `${kit.quoted("Hafifçe")}: oylar, üyeler arasındaki sıra ve ideal noktalar aynı tarafta, ama ${slight.map((test) => BUT[test]).join(" ya da ")}.`,
        ]
      : []),
    ...(isUnclear
      ? [
          `${kit.quoted("Belirsiz")}: ${isTold ? "üçü birden" : "oylar, üyeler arasındaki sıra ve ideal noktalar"} aynı tarafta değil ya da fark çok küçük.`,
        ]
      : []),
    ...alone.map(
      ({ side, years }) =>
        `Yalnızca oylara ve aralıklarına bakılsaydı oylar ${inYears(years)} ${dative(partner[side])} belirgin biçimde daha yakın olurdu.`,
    ),
  ].join(" ");
}

/** From where on the readings of the votes speak for a side, as the rule of clear years has it. */
export function votesLimits(by: Thresholds): string {
  const said = (limit: number) => kit.number(limit, 2);
  const [rank, other, ideal, excess] = [by.votes_rank, 1 - by.votes_rank, by.votes_least_ideal_excess, by.votes_least_excess].map(said);
  return `Bir yıl ancak üyeler arasındaki sıra ${rank} değerinin altında veya ${other} değerinin üstündeyse ve ideal noktalar sıfırdan en az ${ideal} uzaktaysa belirgindir. Sıfıra ${excess} değerinden daha yakın bir fark çok küçüktür.`;
}
