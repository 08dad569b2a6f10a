import type { Side } from "../../model/dimensions/dimension.ts";
import type { VotesDecided, VotesYears } from "../../model/dimensions/votesYears.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { dative } from "./cases.ts";
import { INTERVAL } from "./interval.ts";
import { inYears } from "./yearList.ts";

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

/** How the votes stood next to the average member, year by year with the test that decides, and what another count has of years without such a count. */
export function votesYears({ years, otherCount }: VotesYears, { partner }: Pick<SheetNames, "partner">): string {
  const name = (side: Side | null) => (side === null ? "" : partner[side]);
  const each = years.map(({ decided, side, years: own }) => SAID[decided](inYears(own), name(side)));
  const others = otherCount.map(
    ({ side, years: own }) =>
      `${inYears(own)} başka bir sayıma, ideal noktalara göre oylar ${side === null ? "hiçbir tarafa yakın değildi" : `${dative(name(side))} daha yakındı`}.`,
  );
  const main = each.length === 0 ? [] : [`Ortalama BM üyesine göre oylar ${each.join("; ")}.`];
  return [...main, ...others].join(" ");
}
