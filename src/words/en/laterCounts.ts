import type { LaterCounts } from "../../model/dimensions/laterCounts.ts";
import type { SheetNames } from "./sheetNames.ts";
import { yearList } from "./yearList.ts";

/** Which country other counts point to in the years after the last of a row's own, and in which years they leave it open. */
export function laterCounts({ isOne, part, toward, open }: LaterCounts, { partner }: SheetNames): string {
  const each = toward
    .map(({ side, years, unsure }) => {
      const doubtful = unsure.length === years.length ? "not certain" : `not certain: ${yearList(unsure)}`;
      const doubt = unsure.length === 0 ? "" : ` (${doubtful})`;
      return `to ${partner[side]} for ${yearList(years)}${doubt}`;
    })
    .join(" and ");
  const ofPart = part === null ? "" : `, which ${isOne ? "has" : "have"} only part of the trade with ${partner[part]},`;
  const said = isOne ? `Another count of later years${ofPart} points ${each}.` : `Other counts of later years${ofPart} point ${each}.`;
  return open.length === 0 ? said : `${said} For ${yearList(open)} ${isOne ? "it leaves" : "they leave"} it open.`;
}
