import type { LaterCounts } from "../../model/dimensions/laterCounts.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { dative, instrumental } from "./cases.ts";
import { yearList } from "./yearList.ts";

/** For these years: `2020 yılı için`, `2021 ve 2023 yılları için`. */
const forYears = (years: readonly number[]) => `${yearList(years)} ${years.length === 1 ? "yılı" : "yılları"} için`;

/** Which country other counts point to in the years after the last of a row's own, and in which years they leave it open. */
export function laterCounts({ isOne, part, toward, open }: LaterCounts, { partner }: SheetNames): string {
  const each = toward
    .map(({ side, years, unsure }) => {
      const doubtful = unsure.length === years.length ? "kesin değil" : `${forYears(unsure)} kesin değil`;
      const doubt = unsure.length === 0 ? "" : ` (${doubtful})`;
      return `${forYears(years)}${doubt} ${dative(partner[side])}`;
    })
    .join(", ");
  const said = `Sonraki yıllara ait${part === null ? "" : `, ${instrumental(partner[part])} ticaretin yalnızca bir bölümünü kapsayan`} ${isOne ? "başka bir sayım" : "başka sayımlar"} ${each} işaret ediyor.`;
  return open.length === 0 ? said : `${said} ${forYears(open)} bu soru açık kalıyor.`;
}
