import { REASONS as now } from "../before2026_11/sheet.ts";
import { ablative, instrumental } from "../cases.ts";
import { interval, inYears } from "../sheetNotClaimed.ts";

/** Why a row says nothing in the sentence, as releases before 2026.8.0 word it. */
export const REASONS: typeof now = {
  ...now,
  below_half: (cell, { partner }) =>
    cell?.isr != null
      ? `${inYears(cell)} kayıtlı silahların yarısından azı ${ablative(partner.isr)} geldi.`
      : "Kayıtlı silahların yarısından azı.",
  a_floor: (cell, { partner }) =>
    `Bütün ziyaretlerin sayımı değil, bir alt sınır${
      cell === null
        ? ""
        : `: ${inYears(cell)} ${instrumental(partner.irn)} ${cell.irn}, ${instrumental(partner.isr)} ${cell.isr} ziyaret bulundu${interval(cell)}`
    }.`,
};
