import type { Thresholds } from "../../model/dimensions/thresholds.ts";
import type { VotesRule } from "../../model/dimensions/votesRule.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { inCase } from "./cases.ts";
import { kit } from "./kit.ts";
import { inYears } from "./when.ts";

type Names = Pick<SheetNames, "partner">;

/** What keeps a slight year from being clear. */
const BUT: Record<VotesRule["slight"][number], string> = {
  interval: "interval sıfırı da əhatə edir",
  rank: "yer ortaya yaxındır",
};

/** What slight and unclear mean of the votes, as far as such years are in view, and which of them the votes alone would make clear. */
export function votesRule({ slight, isUnclear, alone }: VotesRule, { partner }: Names): string {
  const isTold = slight.length > 0;
  return [
    ...(isTold
      ? [
          `${kit.quoted("Bir qədər")}: səslər, üzvlər arasındakı yer və ideal nöqtələr eyni tərəfdədir, lakin ${slight.map((test) => BUT[test]).join(" və ya ")}.`,
        ]
      : []),
    ...(isUnclear
      ? [
          `${kit.quoted("Qeyri-müəyyən")}: ${isTold ? "bu üçü" : "səslər, üzvlər arasındakı yer və ideal nöqtələr"} eyni tərəfdə deyil, yaxud fərq həddən artıq kiçikdir.`,
        ]
      : []),
    ...alone.map(
      ({ side, years }) =>
        `Yalnız səslərə və onların intervalına baxılsaydı, səslər ${inYears(years)} ${inCase(partner[side], "dative")} aydın şəkildə daha yaxın olardı.`,
    ),
  ].join(" ");
}

/** From where on the readings of the votes speak for a side, as the rule of clear years has it. */
export function votesLimits(by: Thresholds): string {
  const said = (limit: number) => kit.number(limit, 2);
  const [rank, other, ideal, excess] = [by.votes_rank, 1 - by.votes_rank, by.votes_least_ideal_excess, by.votes_least_excess].map(said);
  return `İl yalnız o halda aydındır ki, üzvlər arasındakı yer ${rank} həddindən aşağı və ya ${other} həddindən yuxarı olsun, ideal nöqtələr isə sıfırdan ən azı ${ideal} uzaq olsun. Sıfıra ${excess} həddindən yaxın fərq həddən artıq kiçikdir.`;
}
