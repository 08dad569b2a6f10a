import type { Thresholds } from "../../model/dimensions/thresholds.ts";
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
          `${kit.quoted("נטייה קלה")}: ההצבעות, הדירוג בין המדינות החברות והנקודות האידאליות כולם באותו צד, אבל ${slight.map((test) => BUT[test]).join(" או ")}.`,
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

/** From where on the readings of the votes speak for a side, as the rule of clear years has it. */
export function votesLimits(by: Thresholds): string {
  const said = (limit: number) => kit.number(limit, 2);
  const [rank, other, ideal, excess] = [by.votes_rank, 1 - by.votes_rank, by.votes_least_ideal_excess, by.votes_least_excess].map(said);
  return `שנה ברורה רק אם הדירוג בין המדינות החברות נמוך מ־${rank} או גבוה מ־${other}, והנקודות האידאליות רחוקות מאפס לפחות ב־${ideal}. הפרש שקרוב לאפס יותר מ־${excess} קטן מדי.`;
}
