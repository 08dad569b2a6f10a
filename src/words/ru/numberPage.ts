import { kit } from "./kit.ts";
import { inPeriod } from "./when.ts";

/** From the first period of a picture to the last: `1991–2025`; of windows of years `с 2005–2009 по 2017–2021`, not a dash between dashes. */
export function stretch(years: string[]): string {
  const [first, last] = years;
  if (last !== undefined && years.every((year) => /^\d+–\d+$/.test(year))) return `с ${first} по ${last}`;
  return years.join(years.every((year) => /^\d+$/.test(year)) ? "–" : " – ");
}

/** The page of one number. */
export const numberPage = {
  undated: (year: string) => `год не указан; опубликовано ${inPeriod(year)}`,
  check: "Проверка фактов",
  rule: "Правило",
  whole: "Посмотреть среди всех проверок фактов",
  records: (n: number) =>
    n === 1
      ? "Число другого источника, с которым его сверили"
      : kit.counted(n, {
          one: "{n} число из других источников, с которым его сверили",
          few: "{n} числа из других источников, с которыми его сверили",
          other: "{n} чисел из других источников, с которыми его сверили",
        }),
  testedWith: (n: number) =>
    n === 1
      ? "Утверждение, которое сверили с этим числом"
      : kit.counted(n, {
          one: "{n} утверждение, которое сверили с этим числом",
          few: "{n} утверждения, которые сверили с этим числом",
          other: "{n} утверждений, которые сверили с этим числом",
        }),
  picture: (who: string, years: string[]) => `Подсчёт: ${who}, ${stretch(years)}.`,
  ring: (figure: string) => `Кольцом отмечено это число: ${figure}.`,
  /** The same of a figure without a year, which has no place in time. */
  level: (figure: string) => `Пунктиром отмечено это число: ${figure}.`,
  /** Behind it: which years of the count are later than the article. */
  later: (years: number[]) =>
    `Числа за ${kit.yearList(years)} ${years.length === 1 ? "год" : "годы"} стали полными только после статьи: она не могла иметь их в виду.`,
  /** `country`: null where the title names it. */
  pictureOf: (title: string, country: string | null) => `${kit.commas([title, ...(country === null ? [] : [country])])}.`,
  /** In the place of the highest, where figures cover stretches of different length. */
  unlike: "Числа относятся к периодам разной длины, и сравнивать их напрямую нельзя.",
  highest: "Наибольшее значение:",
  /** The same of a count with one value. */
  only: "Единственное значение:",
  neighbours: "Тот же подсчёт, до и после",
  before: "До",
  after: "После",
  sameCase: "Тот же случай в других источниках",
  usedIn: "Где показано",
  contradictions: "Где источники о нём расходятся",
  about: "Об этом числе",
  sum: "Сумма",
  cite: "Сослаться на это число",
  data: "JSON",
  facts: {
    basis: "Что измеряется",
    counterpart: "Страна",
    direction: "Направление",
    period: "Период",
    value: "Значение",
    reporter: "Кто это говорит",
    status: "Статус",
    cases: "Рассчитано по",
    note: "Примечание",
    definition: "Определение",
    formula: "Как рассчитано",
    caution: "Осторожно",
    id: "Идентификатор",
  },
  implied: "следует из источника",
};
