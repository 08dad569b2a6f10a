import type { VotesRule } from "../../model/dimensions/votesRule.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { inYears } from "./inPeriod.ts";
import { kit } from "./kit.ts";
import { prefixed } from "./prefixed.ts";

type Names = Pick<SheetNames, "partner">;

/** What keeps a slight year from being clear. */
const BUT: Record<VotesRule["slight"][number], string> = {
  interval: "רווח הסמך כולל אפס",
  rank: "הדירוג קרוב לאמצע",
};

/** What slight and unclear mean of the votes, as far as such years are in view, and which of them the votes alone would make clear. */
export function votesRule({ slight, isUnclear, alone }: VotesRule, { partner }: Names): string {
  const isTold = slight.length > 0;
  return [
    ...(isTold
      ? [
          `${kit.quoted("מעט")}: ההצבעות, הדירוג בין המדינות החברות והנקודות האידאליות כולם באותו צד, אבל ${slight.map((test) => BUT[test]).join(" או ")}.`,
        ]
      : []),
    ...(isUnclear
      ? [
          `${kit.quoted("לא ברור")}: ${isTold ? "השלושה" : "ההצבעות, הדירוג בין המדינות החברות והנקודות האידאליות"} אינם כולם באותו צד, או שההפרש קטן מדי.`,
        ]
      : []),
    ...alone.map(
      ({ side, years }) =>
        `לפי ההצבעות ורווח הסמך שלהן בלבד, הן היו נחשבות קרובות בבירור יותר ${prefixed("ל", partner[side])} ${inYears(years)}.`,
    ),
  ].join(" ");
}
