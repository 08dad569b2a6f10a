import type { Side } from "../../model/dimensions/dimension.ts";
import type { VotesDecided, VotesYears } from "../../model/dimensions/votesYears.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { INTERVAL } from "./interval.ts";
import { kit } from "./kit.ts";
import { inYears } from "./when.ts";

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

/** How the votes stood next to the average member, year by year with the test that decides, and what another count has of years without such a count. */
export function votesYears({ years, otherCount }: VotesYears, { partner }: Pick<SheetNames, "partner">): string {
  const name = (side: Side | null) => (side === null ? "" : partner[side]);
  const each = years.map(({ decided, side, years: own }) => SAID[decided](inYears(own), name(side)));
  const others = otherCount.map(
    ({ side, years: own }) =>
      `${inYears(own)}، بنا بر آماری دیگر، یعنی نقطه‌های ایده‌آل، رأی‌ها ${side === null ? "به هیچ‌یک نزدیک‌تر نبود" : `به ${name(side)} نزدیک‌تر بود`}.`,
  );
  const main = each.length === 0 ? [] : [`در قیاس با میانگین اعضای سازمان ملل، رأی‌ها ${kit.semicolons(each)}.`];
  return [...main, ...others].join(" ");
}
