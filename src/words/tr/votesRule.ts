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
          `${kit.quoted("Az farkla")}: oylar, üyeler arasındaki sıra ve ideal noktalar aynı tarafta, ama ${slight.map((test) => BUT[test]).join(" ya da ")}.`,
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
