import { REASONS as now } from "../before2026_11/sheet.ts";
import { inCase } from "../cases.ts";
import { interval, years } from "../sheetNotClaimed.ts";
import { inYearSpan } from "../when.ts";

/** Why a row says nothing in the sentence, as releases before 2026.8.0 word it. */
export const REASONS: typeof now = {
  ...now,
  below_half: (cell, { partner }) =>
    cell?.isr == null
      ? "Qeydə alınmış silahların yarısından azıdır."
      : `${years(cell, inYearSpan)} qeydə alınmış silahların yarısından azı ${inCase(partner.isr, "ablative")} gəlib.`,
  a_floor: (cell, { partner }) =>
    `Bütün səfərlərin sayı deyil, minimumdur${
      cell === null
        ? ""
        : `: ${years(cell, inYearSpan)} ${inCase(partner.irn, "instrumental")} ${cell.irn}, ${inCase(partner.isr, "instrumental")} ${cell.isr} səfər tapılıb${interval(cell)}`
    }.`,
};
