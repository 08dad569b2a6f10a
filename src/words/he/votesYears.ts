import type { Side } from "../../model/dimensions/dimension.ts";
import type { VotesDecided, VotesYears } from "../../model/dimensions/votesYears.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { inYears } from "./inPeriod.ts";
import { INTERVAL } from "./interval.ts";
import { kit } from "./kit.ts";
import { prefixed } from "./prefixed.ts";

const to = (name: string) => prefixed("ל", name);

/** What the votes were in some years, and by which test. `years`: as when something was; `name`: of the side, where there is one. */
const SAID: Record<VotesDecided, (years: string, name: string) => string> = {
  all: (years, name) =>
    `היו קרובות בבירור יותר ${to(name)} ${years} (כך לפי ${INTERVAL}, הדירוג בין המדינות החברות והנקודות האידאליות גם יחד)`,
  interval: (years, name) =>
    `היו קרובות מעט יותר ${to(name)} ${years} (כך לפי הדירוג בין המדינות החברות והנקודות האידאליות, אך רווח הסמך כולל אפס)`,
  rank: (years, name) =>
    `היו קרובות מעט יותר ${to(name)} ${years} (כך לפי רווח הסמך והנקודות האידאליות, אך הדירוג בין המדינות החברות קרוב לאמצע)`,
  near_zero: (years) => `לא היו ברורות ${years} (רווח הסמך כולל אפס, והנתון קרוב לאפס או שהמבחנים האחרים אינם תואמים אותו)`,
  others: (years, name) => `לא היו ברורות ${years} (רווח הסמך בצד של ${name}, אך הדירוג בין המדינות החברות או הנקודות האידאליות אינם שם)`,
};

/** How the votes stood next to the average member, year by year with the test that decides, and what another count has of years without such a count. */
export function votesYears({ years, otherCount }: VotesYears, { partner }: Pick<SheetNames, "partner">): string {
  const name = (side: Side | null) => (side === null ? "" : partner[side]);
  const each = years.map(({ decided, side, years: own }) => SAID[decided](inYears(own), name(side)));
  const others = otherCount.map(
    ({ side, years: own }) =>
      `${inYears(own)}, לפי מדידה אחרת, הנקודות האידאליות, ההצבעות ${side === null ? "לא היו קרובות יותר לאף צד" : `היו קרובות יותר ${to(name(side))}`}.`,
  );
  const main = each.length === 0 ? [] : [`לעומת המדינה החברה הממוצעת באו״ם, ההצבעות ${kit.semicolons(each)}.`];
  return [...main, ...others].join(" ");
}
