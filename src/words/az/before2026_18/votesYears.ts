import type { VotesDecided, VotesYears } from "../../../model/dimensions/votesYears.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { inCase } from "../cases.ts";
import { INTERVAL } from "../interval.ts";
import { votesYearsOf } from "../votesYears.ts";
import { inYears } from "../when.ts";

const to = (name: string) => inCase(name, "dative");

/** What the votes were in some years, and by which test. `years`: as when something was; `name`: of the side, where there is one. */
const SAID: Record<VotesDecided, (years: string, name: string) => string> = {
  all: (years, name) =>
    `${years} ${to(name)} aydın şəkildə daha yaxın olub (${INTERVAL}, üzvlər arasında yer və ideal nöqtələr bunu birlikdə göstərir)`,
  interval: (years, name) =>
    `${years} ${to(name)} kiçik fərqlə daha yaxın olub (bunu üzvlər arasında yer və ideal nöqtələr göstərir, interval isə sıfırı da əhatə edir)`,
  rank: (years, name) =>
    `${years} ${to(name)} kiçik fərqlə daha yaxın olub (bunu interval və ideal nöqtələr göstərir, üzvlər arasında yer isə ortaya yaxındır)`,
  near_zero: (years) =>
    `${years} qeyri-müəyyən olub (interval sıfırı da əhatə edir, rəqəm isə sıfıra yaxındır və ya digər yoxlamalar onunla üst-üstə düşmür)`,
  others: (years, name) =>
    `${years} qeyri-müəyyən olub (interval ${name} tərəfindədir, üzvlər arasında yer və ya ideal nöqtələr isə orada deyil)`,
};

/** How the votes stood next to the average member, with the test that decides about each stretch of years, as releases before 2026.18.0 say it. */
export function votesYears(of: VotesYears, names: Pick<SheetNames, "partner">): string {
  const each = of.years.map(({ decided, side, years }) => SAID[decided](inYears(years), side === null ? "" : names.partner[side]));
  return votesYearsOf(each, of, names);
}
