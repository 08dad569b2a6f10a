import type { Caution, Cell } from "../../../model/dimensions/dimension.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { cautioned } from "../../kit/cautioned.ts";
import { formerSheetMethod } from "../../kit/formerMethod.ts";
import { formerWords } from "../../kit/formerWords.ts";
import { SHEET } from "../before2026_23.ts";
import { SHEET as LATER, SHEET_METHOD } from "../before2026_30.ts";
import { inCase } from "../names.ts";
import { sheet as today, CAUTIONS as todaysCautions } from "../sheet.ts";

/** The balance sheet as releases before 2026.23.0 word it. */
const now = formerWords(formerWords(today, LATER), SHEET);

/** Their cautions as releases before 2026.30.0 word them. */
const nowCautions = formerWords(todaysCautions, LATER);

type Partners = Pick<SheetNames, "partner">;

/** What is counted and is no measure of leaning was called no sign of it, as if the count had found none. */
const NO_SIGN = "посчитано, но не признак уклона";

/** Cautions as releases before 2026.19.0 word them in Russian: of the two countries they named what one does. */
export const CAUTIONS: typeof nowCautions = {
  ...nowCautions,
  doubtful_figure: () => "Одно из чисел ненадёжно или получено из округлённой доли.",
  upper_bound_for_irn: ({ partner }) =>
    `Верхняя граница для ${inCase(partner.irn, "genitive")}: в число входит экспорт, о котором сообщает сам ${partner.irn}.`,
  disputes: ({ partner }) =>
    `Вооружённые споры по списку исследователей. Ссора с ${inCase(partner.irn, "instrumental")} — не шаг навстречу ${inCase(partner.isr, "dative")}.`,
  events: ({ partner }) =>
    `События, о которых решили сообщить статьи, с баллами по единому правилу. Индекс сдвигает в сторону ${inCase(partner.isr, "genitive")} и один лишь конфликт с ${inCase(partner.irn, "instrumental")}. В серые годы методы, прочтения или крайние настройки расходятся.`,
};

/** The balance sheet as releases before 2026.19.0 word it in Russian. */
export const sheet: typeof now = {
  ...now,
  // Made from the words of now, the method too: releases before have it as 2026.29.0 has.
  method: formerSheetMethod(now.method, SHEET_METHOD),
  latestLabel: "последние данные",
  group: { ...now.group, not_claimed: () => "Сегодня неясно, устарело или не уклон" },
  strength: { ...now.strength, counted: NO_SIGN },
  key: { ...now.key, counted: "посчитано, не признак уклона" },
  aside: { ...now.aside, no_sign: "не мера склонности" },
  cellSays: (cell: Cell, names: Partners) => (cell.strength === "counted" ? NO_SIGN : now.cellSays(cell, names)),
  caution: (cautions: readonly Caution[], names: Partners) => cautioned(cautions, names, CAUTIONS),
};
