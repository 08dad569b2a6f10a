import type { VotesDecided, VotesYears } from "../../../model/dimensions/votesYears.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { dative } from "../cases.ts";
import { INTERVAL } from "../interval.ts";
import { votesYearsOf } from "../votesYears.ts";
import { inYears } from "../yearList.ts";

/** What the votes were in some years, and by which test. `years`: as when something was; `name`: of the side, where there is one. */
const SAID: Record<VotesDecided, (years: string, name: string) => string> = {
  all: (years, name) =>
    `${years} belirgin biçimde ${dative(name)} daha yakındı (${INTERVAL}, üyeler arasındaki sıra ve ideal noktalar bunu birlikte gösteriyor)`,
  interval: (years, name) =>
    `${years} az farkla ${dative(name)} daha yakındı (üyeler arasındaki sıra ve ideal noktalar bunu gösteriyor, ama aralık sıfırı içeriyor)`,
  rank: (years, name) =>
    `${years} az farkla ${dative(name)} daha yakındı (aralık ve ideal noktalar bunu gösteriyor, ama üyeler arasındaki sıra ortaya yakın)`,
  near_zero: (years) => `${years} belirsizdi (aralık sıfırı içeriyor, rakam da sıfıra yakın ya da öteki ölçütler onunla uyuşmuyor)`,
  others: (years, name) => `${years} belirsizdi (aralık ${name} tarafında, ama üyeler arasındaki sıra veya ideal noktalar orada değil)`,
};

/** How the votes stood next to the average member, with the test that decides about each stretch of years, as releases before 2026.18.0 say it. */
export function votesYears(of: VotesYears, names: Pick<SheetNames, "partner">): string {
  const each = of.years.map(({ decided, side, years }) => SAID[decided](inYears(years), side === null ? "" : names.partner[side]));
  return votesYearsOf(each, of, names);
}
