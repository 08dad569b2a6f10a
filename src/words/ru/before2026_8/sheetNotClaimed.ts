import { REASONS as now } from "../before2026_11/sheet.ts";
import { inCase } from "../names.ts";
import { capitalPeriod } from "../sheetNotClaimed.ts";

/** Why a row says nothing in the sentence, as releases before 2026.8.0 word it. */
export const REASONS: typeof now = {
  ...now,
  oic_unknown: () => "Мы не знаем, как голосует средняя страна ОИС. Без этого фраза была бы полуправдой.",
  below_half: (cell, { partner }) =>
    cell?.isr != null
      ? `${capitalPeriod(cell)} из ${inCase(partner.isr, "genitive")} пришло меньше половины учтённых вооружений.`
      : "Меньше половины учтённых вооружений.",
  no_lean: (cell) =>
    cell?.dimension === "disputes"
      ? "Ссора с одной страной — не шаг навстречу другой."
      : "Выбирают путешественники, а не правительства. Число людей — не признак крена.",
};
