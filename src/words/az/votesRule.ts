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
          `${kit.quoted("Kiçik fərqlə")}: səslər, üzvlər arasında yer və ideal nöqtələr eyni tərəfdədir, lakin ${slight.map((test) => BUT[test]).join(" və ya ")}.`,
        ]
      : []),
    ...(isUnclear
      ? [
          `${kit.quoted("Qeyri-müəyyən")}: ${isTold ? "bu üçü" : "səslər, üzvlər arasında yer və ideal nöqtələr"} eyni tərəfdə deyil, yaxud fərq həddən artıq kiçikdir.`,
        ]
      : []),
    ...alone.map(
      ({ side, years }) =>
        `Yalnız səslərə və onların intervalına baxılsaydı, səslər ${inYears(years)} ${inCase(partner[side], "dative")} aydın şəkildə daha yaxın olardı.`,
    ),
  ].join(" ");
}
