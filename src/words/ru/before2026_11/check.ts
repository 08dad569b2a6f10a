import { plural } from "../cardinal.ts";
import { countIn, type countPhrases } from "../check.ts";
import { kit } from "../kit.ts";

const phrases: typeof countPhrases = {
  outcomes: (of, { agrees, differs, cannot_be_tested: untested }) =>
    `Из ${of} с данными ${plural(differs, { one: "расходится {n}", other: "расходятся {n}" })}, ${plural(agrees, { one: "сходится {n}", other: "сходятся {n}" })}, нельзя проверить ${untested}.`,
  occasions: ({ agrees }) =>
    agrees === 0 ? null : `Для ${kit.number(agrees)} из сошедшихся в данных есть только мероприятие, например визит, но не само событие.`,
};

/** The fact check as releases before 2026.11.0 word it. */
export const check = { count: countIn(phrases) };
