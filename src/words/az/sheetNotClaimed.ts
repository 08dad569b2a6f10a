import type { GroundedCell } from "../../model/dimensions/dimension.ts";
import type { NotClaimed, NotClaimedReason } from "../../model/dimensions/sentence.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { inCase } from "./cases.ts";
import { signed } from "./signed.ts";
import { inYearSpan, yearsNamed } from "./when.ts";

/** Why a row says nothing in the sentence, in one sentence; years and values are those of the cell that falls short. */
export function notClaimed({ reason, cell }: NotClaimed, names: SheetNames, reasons = REASONS): string {
  return reasons[reason](cell, names);
}

/** The sentence of each reason. */
export const REASONS: Record<NotClaimedReason, (cell: GroundedCell | null, names: SheetNames) => string> = {
  not_published: () => "Həmin günədək hər iki ölkənin sayımı dərc olunmamışdı.",
  no_count: () => "Bu illərdə hər iki ölkəni əhatə edən vahid sayım yoxdur.",
  count_ended: (cell) =>
    `Hər iki ölkəni əhatə edən sayım ${cell ? `${years(cell, inYearSpan)} ` : ""}başa çatıb; indiki vəziyyəti demək üçün bu, çox köhnədir.`,
  not_clear: (cell) =>
    cell === null
      ? "Aydın deyil."
      : `${years(cell, inYearSpan)} aydın deyil: ${cell.strength === "slight" ? "fərq kiçikdir" : "təxminən bərabər və ya qeyri-müəyyəndir"}.`,
  oic_unknown: () => "Orta İƏT üzvünün necə səs verdiyini bilmirik. Bunsuz cümlə həqiqətin yarısını deyərdi.",
  below_half: (cell, { partner }) =>
    cell?.isr == null
      ? "Qeydə alınmış silah idxalının yarısından azıdır."
      : `${years(cell, inYearSpan)} qeydə alınmış silah idxalının yarısından azı ${inCase(partner.isr, "ablative")} olub.`,
  other_not_counted: (cell, { partner }) =>
    `${inCase(cell?.state === "irn_only" ? partner.isr : partner.irn, "instrumental")} enerji ticarəti sayılmır, ona görə ikisini müqayisə etmək mümkün deyil.`,
  no_lean: (cell) =>
    cell?.dimension === "disputes"
      ? "Biri ilə mübahisə o birinə doğru addım deyil."
      : "Hökumətlər deyil, səyahət edənlər seçir. İnsanların sayı meyil əlaməti deyil.",
  a_floor: (cell, { partner }) =>
    `Bu, bütün səfərlərin sayı deyil, aşağı həddir${
      cell === null
        ? ""
        : `: ${years(cell, inYearSpan)} ${inCase(partner.irn, "instrumental")} ${cell.irn}, ${inCase(partner.isr, "instrumental")} ${cell.isr} səfər müəyyən edilib${interval(cell)}`
    }.`,
  an_index: (cell) =>
    `Məqalələrin bildirməyi seçdiklərinin indeksidir${cell === null ? "" : cell.strength === "clear" ? ", sayım deyil" : `. ${years(cell, yearsNamed)} üçün metodlar, oxunuşlar və ya ən kənar parametrlər üst-üstə düşmür`}.`,
};

/** Between which two balances a cell lies, at the end of a sentence; empty where it has no interval. */
export function interval({ lean_low, lean_high }: GroundedCell): string {
  return lean_low === null || lean_high === null ? "" : `, balans ${signed(lean_low, 2)} ilə ${signed(lean_high, 2)} arasındadır`;
}

/** The years of a cell, in the words of `said`: those of its window, or the one in which it ends. */
export function years({ period }: GroundedCell, said: (from: number, to: number) => string): string {
  const [from = "", to = from] = period.split("/").map((date) => date.slice(0, 4));
  return said(Number(from), Number(to));
}
