import type { GroundedCell } from "../../model/dimensions/dimension.ts";
import type { NotClaimed, NotClaimedReason } from "../../model/dimensions/sentence.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { capital } from "./capital.ts";
import { inCase } from "./names.ts";
import { signed } from "./signed.ts";
import { forPeriod, inPeriod } from "./when.ts";
import { yearSpan } from "./yearSpan.ts";

/** Why a row says nothing in the sentence, in one sentence; years and values are those of the cell that falls short. */
export function notClaimed({ reason, cell }: NotClaimed, names: SheetNames, reasons = REASONS): string {
  return reasons[reason](cell, names);
}

/** The sentence of each reason. */
export const REASONS: Record<NotClaimedReason, (cell: GroundedCell | null, names: SheetNames) => string> = {
  not_published: () => "К этому дню подсчёт по обеим странам ещё не был опубликован.",
  no_count: () => "За эти годы нет ни одного подсчёта, где были бы обе страны.",
  count_ended: (cell) =>
    `Подсчёт по обеим странам закончился${cell ? ` данными ${forPeriod(years(cell))}` : ""}: слишком давно, чтобы судить о нынешнем положении.`,
  not_clear: (cell) =>
    `Неясно${cell ? ` ${inPeriod(years(cell))}: ${cell.strength === "slight" ? "разница невелика" : "примерно поровну или неясно"}` : ""}.`,
  oic_unknown: () => "Мы не знаем, как в среднем голосуют страны ОИС. Без этого фраза была бы полуправдой.",
  below_half: (cell, { partner }) =>
    cell?.isr != null
      ? `${capitalPeriod(cell)} из ${inCase(partner.isr, "genitive")} пришло меньше половины учтённого импорта вооружений.`
      : "Меньше половины учтённого импорта вооружений.",
  other_not_counted: (cell, { partner }) =>
    `Энергетические связи с ${inCase(cell?.state === "irn_only" ? partner.isr : partner.irn, "instrumental")} никто не считает, поэтому сравнить обе страны нельзя.`,
  no_lean: (cell) =>
    cell?.dimension === "disputes"
      ? "Ссора с одной страной — не шаг навстречу другой."
      : "Выбирают путешественники, а не правительства. Число людей — не признак склонности.",
  a_floor: (cell, { partner }) =>
    `Это нижняя граница, а не подсчёт всех визитов${
      cell === null
        ? ""
        : `: ${inPeriod(years(cell))} найдено ${cell.irn} с ${inCase(partner.irn, "instrumental")} и ${cell.isr} с ${inCase(partner.isr, "instrumental")}${interval(cell)}`
    }.`,
  an_index: (cell) =>
    `Это индекс того, о чём решили сообщить статьи${
      cell === null
        ? ""
        : cell.strength === "clear"
          ? ", а не подсчёт"
          : `. ${capitalPeriod(cell)} методы, прочтения или крайние настройки расходятся`
    }.`,
};

function interval({ lean_low, lean_high }: GroundedCell): string {
  return lean_low === null || lean_high === null ? "" : `, баланс между ${signed(lean_low, 2)} и ${signed(lean_high, 2)}`;
}

/** When a cell is of, as a sentence begins. */
export function capitalPeriod(cell: GroundedCell): string {
  return capital(inPeriod(years(cell)));
}

/** The years of a cell: those of its window, or the one in which it ends. */
export function years({ period }: GroundedCell): string {
  const [from = "", to = from] = period.split("/").map((date) => date.slice(0, 4));
  return yearSpan(Number(from), Number(to));
}
