import type { LaterCounts } from "../../model/dimensions/laterCounts.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { inYears } from "./inPeriod.ts";

/** Which country other counts point to in the years after the last of a row's own, and in which years they leave it open. */
export function laterCounts({ isOne, part, toward, open }: LaterCounts, { partner }: SheetNames): string {
  const each = toward
    .map(({ side, years, unsure }) => {
      const doubtful = unsure.length === years.length ? "לא ודאי" : `לא ודאי ${inYears(unsure)}`;
      const doubt = unsure.length === 0 ? "" : ` (${doubtful})`;
      return `על ${partner[side]} ${inYears(years)}${doubt}`;
    })
    .join(" ו");
  const said = `${isOne ? "מדידה אחרת" : "מדידות אחרות"} של שנים מאוחרות יותר${part === null ? "" : `, ${isOne ? "הכוללת" : "הכוללות"} רק חלק מהסחר עם ${partner[part]},`} ${isOne ? "מצביעה" : "מצביעות"} ${each}.`;
  return open.length === 0 ? said : `${said} ${inYears(open)} הדבר נותר פתוח.`;
}
