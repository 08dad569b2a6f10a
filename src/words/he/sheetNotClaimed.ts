import type { GroundedCell } from "../../model/dimensions/dimension.ts";
import type { NotClaimed, NotClaimedReason } from "../../model/dimensions/sentence.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { inYearSpan } from "./inPeriod.ts";
import { signed } from "./signed.ts";

/** Why a row says nothing in the sentence, in one sentence; years and values are those of the cell that falls short. */
export function notClaimed({ reason, cell }: NotClaimed, names: SheetNames): string {
  return REASONS[reason](cell, names);
}

/** The sentence of each reason. */
const REASONS: Record<NotClaimedReason, (cell: GroundedCell | null, names: SheetNames) => string> = {
  not_published: () => "מדידה של שתי המדינות לא פורסמה עד אותו יום.",
  no_count: () => "אין מדידה אחת שיש בה שתי המדינות בשנים אלה.",
  count_ended: (cell) => `המדידה של שתי המדינות הסתיימה${cell ? ` ${inYearsOf(cell)}` : ""}, מזמן מדי מכדי לומר מה המצב עכשיו.`,
  not_clear: (cell) => `לא ברור${cell ? ` ${inYearsOf(cell)}: ${cell.strength === "slight" ? "ההבדל קל" : "שווה בערך, או לא ברור"}` : ""}.`,
  oic_unknown: () => "איננו יודעים איך מצביעה המדינה הממוצעת בארגון שיתוף הפעולה האסלאמי. בלי זה, המשפט היה אומר חצי אמת.",
  below_half: (cell, { partner }) =>
    cell?.isr == null ? "פחות ממחצית הנשק המתועד." : `פחות ממחצית הנשק המתועד הגיעה מ${partner.isr} ${inYearsOf(cell)}.`,
  other_not_counted: (cell, { partner }) =>
    `על סחר באנרגיה עם ${cell?.state === "irn_only" ? partner.isr : partner.irn} אין נתונים, ולכן אי אפשר להשוות בין השתיים.`,
  no_lean: (cell) =>
    cell?.dimension === "disputes" ? "מריבה עם אחת אינה צעד לעבר האחרת." : "הנוסעים בוחרים, לא הממשלות. ספירה של אנשים אינה סימן לנטייה.",
  a_floor: (cell, { partner }) =>
    `מינימום, לא ספירה של כל הביקורים${
      cell === null ? "" : `: נמצאו ${cell.irn} עם ${partner.irn} ו־${cell.isr} עם ${partner.isr} ${inYearsOf(cell)}${interval(cell)}`
    }.`,
  an_index: (cell) =>
    `מדד של מה שהמאמרים בחרו לדווח עליו${cell === null ? "" : cell.strength === "clear" ? ", לא מדידה" : `. ${inYearsOf(cell)} השיטות, הקריאות או הגדרות הקיצון חלוקות`}.`,
};

function interval({ lean_low, lean_high }: GroundedCell): string {
  return lean_low === null || lean_high === null ? "" : `, מאזן בין ${signed(lean_low, 2)} ל־${signed(lean_high, 2)}`;
}

/** The years of a cell: those of its window, or the one in which it ends. */
export function inYearsOf({ period }: GroundedCell): string {
  const [from = "", to = from] = period.split("/").map((date) => date.slice(0, 4));
  return inYearSpan(Number(from), Number(to));
}
