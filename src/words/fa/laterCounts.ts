import type { LaterCounts } from "../../model/dimensions/laterCounts.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { inYears } from "./when.ts";

/** Which country other counts point to in the years after the last of a row's own, and in which years they leave it open. */
export function laterCounts({ isOne, part, toward, open }: LaterCounts, { partner }: SheetNames): string {
  const each = toward
    .map(({ side, years, unsure }) => {
      const doubtful = unsure.length === years.length ? "قطعی نیست" : `${inYears(unsure)} قطعی نیست`;
      const doubt = unsure.length === 0 ? "" : ` (${doubtful})`;
      return `${inYears(years)}${doubt} به ${partner[side]}`;
    })
    .join(" و ");
  const held = isOne ? "در بر دارد" : "در بر دارند";
  const said = `${isOne ? "آمار دیگری از" : "آمارهای دیگرِ"} سال‌های بعد${part === null ? "" : `، که تنها بخشی از تجارت با ${partner[part]} را ${held}،`} ${each} اشاره ${isOne ? "دارد" : "دارند"}.`;
  return open.length === 0 ? said : `${said} ${inYears(open)} این پرسش باز می‌ماند.`;
}
