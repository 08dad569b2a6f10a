/** The gender of what is counted. */
export type Gender = "masculine" | "feminine" | "neuter";

/** A noun as it stands after a number: 1, 2 to 4, 5 and more. */
export interface Noun {
  gender: Gender;
  one: string;
  few: string;
  many: string;
}

function noun(gender: Gender, one: string, few: string, many: string): Noun {
  return { gender, one, few, many };
}

/** What is counted on these pages. */
export const NOUNS = {
  agreement: noun("neuter", "подписанное соглашение", "подписанных соглашения", "подписанных соглашений"),
  article: noun("feminine", "статья", "статьи", "статей"),
  case: noun("masculine", "случай", "случая", "случаев"),
  chart: noun("masculine", "график", "графика", "графиков"),
  claim: noun("neuter", "утверждение", "утверждения", "утверждений"),
  contradiction: noun("neuter", "противоречие", "противоречия", "противоречий"),
  count: noun("masculine", "подсчёт", "подсчёта", "подсчётов"),
  date: noun("feminine", "дата", "даты", "дат"),
  event: noun("neuter", "событие", "события", "событий"),
  figure: noun("neuter", "число", "числа", "чисел"),
  measure: noun("masculine", "показатель", "показателя", "показателей"),
  methodSection: noun("masculine", "раздел о методе", "раздела о методе", "разделов о методе"),
  month: noun("masculine", "месяц", "месяца", "месяцев"),
  otherSource: noun("masculine", "другой источник", "других источника", "других источников"),
  page: noun("feminine", "страница сайта", "страницы сайта", "страниц сайта"),
  point: noun("masculine", "пункт", "пункта", "пунктов"),
  record: noun("neuter", "число из другого источника", "числа из других источников", "чисел из других источников"),
  row: noun("feminine", "строка", "строки", "строк"),
  side: noun("feminine", "сторона", "стороны", "сторон"),
  source: noun("masculine", "источник", "источника", "источников"),
  term: noun("masculine", "термин словаря", "термина словаря", "терминов словаря"),
  times: noun("masculine", "раз", "раза", "раз"),
  visit: noun("masculine", "визит", "визита", "визитов"),
  officialVisit: noun("masculine", "официальный визит", "официальных визита", "официальных визитов"),
  window: noun("neuter", "окно", "окна", "окон"),
  year: noun("masculine", "год", "года", "лет"),
} as const satisfies Record<string, Noun>;
