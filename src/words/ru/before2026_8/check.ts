import type { CheckFacts } from "../../../model/checkFacts.ts";
import { listed, plural } from "../cardinal.ts";
import { kit } from "../kit.ts";

/** A noun in the accusative after its number, and in the genitive after "из". */
interface Compared {
  /** `единственную цифру`. */
  only: string;
  one: string;
  few: string;
  many: string;
  /** Behind "из" and a number that ends in 1. */
  ofOne: string;
}

const FIGURES: Compared = { only: "единственную цифру", one: "{n} цифру", few: "{n} цифры", many: "{n} цифр", ofOne: "{n} цифры" };
const DATES: Compared = {
  only: "единственное упоминание события с датой",
  one: "{n} упоминание события с датой",
  few: "{n} упоминания событий с датой",
  many: "{n} упоминаний событий с датой",
  ofOne: "{n} упоминания события с датой",
};

/** `все 20 цифр`, `19 из 20 цифр`; of none nothing. */
function part(checked: number, all: number, { only, ofOne, ...forms }: Compared): string[] {
  if (all === 0) return [];
  if (checked < all) return [`${kit.number(checked)} из ${plural(all, { one: ofOne, other: forms.many })}`];
  return [all === 1 ? only : `все ${plural(all, { ...forms, other: forms.many })}`];
}

/** The fact check as releases before 2026.8.0 word it. */
export const check = {
  lead: ({ documents, figures, figuresChecked, dates, datesChecked }: CheckFacts) => {
    const compared = [...part(figuresChecked, figures, FIGURES), ...part(datesChecked, dates, DATES)];
    if (compared.length === 0) return "Ни одна статья в этом виде не содержит утверждения, которое можно проверить.";
    const articles = plural(documents, { one: "{n} статьи", other: "{n} статей" });
    return `Мы сверили ${listed(compared)} из ${articles} с данными статистических служб, баз данных и прессы. Ошибиться может и запись. Если проверить утверждение не по чему, мы так и пишем.`;
  },
  count: (agrees: number, differs: number, untested: number) =>
    `Из ${plural(agrees + differs + untested, { one: "{n} утверждения", other: "{n} утверждений" })} с записями ${plural(agrees, { one: "сходится {n}", other: "сходятся {n}" })}, ${plural(differs, { one: "расходится {n}", other: "расходятся {n}" })}, нельзя проверить ${untested}.`,
  figures: "Цифры",
  columns: ["Утверждение", "Запись", "Вывод", "Почему"],
  none: "нет записи",
};
