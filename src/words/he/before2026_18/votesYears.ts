import type { VotesDecided, VotesYears } from "../../../model/dimensions/votesYears.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { inYears } from "../inPeriod.ts";
import { INTERVAL } from "../interval.ts";
import { prefixed } from "../prefixed.ts";
import { votesYearsOf } from "../votesYears.ts";

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

/** How the votes stood next to the average member, with the test that decides about each stretch of years, as releases before 2026.18.0 say it. */
export function votesYears(of: VotesYears, names: Pick<SheetNames, "partner">): string {
  const each = of.years.map(({ decided, side, years }) => SAID[decided](inYears(years), side === null ? "" : names.partner[side]));
  return votesYearsOf(each, of, names);
}
