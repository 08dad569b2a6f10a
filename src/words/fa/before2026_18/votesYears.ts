import type { VotesDecided, VotesYears } from "../../../model/dimensions/votesYears.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { INTERVAL } from "../interval.ts";
import { votesYearsOf } from "../votesYears.ts";
import { inYears } from "../when.ts";

/** What the votes were in some years, and by which test. `years`: as when something was; `name`: of the side, where there is one. */
const SAID: Record<VotesDecided, (years: string, name: string) => string> = {
  all: (years, name) =>
    `${years} به‌روشنی به ${name} نزدیک‌تر بود (${INTERVAL}، رتبه در میان اعضا و نقطه‌های ایده‌آل هر سه همین را نشان می‌دهند)`,
  interval: (years, name) =>
    `${years} اندکی به ${name} نزدیک‌تر بود (رتبه در میان اعضا و نقطه‌های ایده‌آل چنین نشان می‌دهند، اما فاصله صفر را در بر دارد)`,
  rank: (years, name) =>
    `${years} اندکی به ${name} نزدیک‌تر بود (فاصله و نقطه‌های ایده‌آل چنین نشان می‌دهند، اما رتبه در میان اعضا به میانه نزدیک است)`,
  near_zero: (years) => `${years} نامشخص بود (فاصله صفر را در بر دارد، و رقم به صفر نزدیک است یا سنجه‌های دیگر با آن همخوان نیستند)`,
  others: (years, name) => `${years} نامشخص بود (فاصله در سوی ${name} است، اما رتبه در میان اعضا یا نقطه‌های ایده‌آل در آن سو نیست)`,
};

/** How the votes stood next to the average member, with the test that decides about each stretch of years, as releases before 2026.18.0 say it. */
export function votesYears(of: VotesYears, names: Pick<SheetNames, "partner">): string {
  const each = of.years.map(({ decided, side, years }) => SAID[decided](inYears(years), side === null ? "" : names.partner[side]));
  return votesYearsOf(each, of, names);
}
