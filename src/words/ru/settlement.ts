import { plural } from "./cardinal.ts";

const reasons = (unexplained: number) =>
  unexplained === 0
    ? "причины приведены ниже"
    : `причины приведены ниже, кроме ${plural(unexplained, { one: "{n} строки", other: "{n} строк" })}`;
/** Where a row differs in several fields, how many entries the lists below have. */
const entries = (differing: number, cells: number) =>
  cells > differing
    ? `, всего ${plural(cells, { one: "{n} пункт", few: "{n} пункта", other: "{n} пунктов" })}, потому что строка может отличаться не одним полем`
    : "";

/** Where the data follow neither coding, or leave out what both have. */
export const settlement = {
  heading: "Где наши данные отличаются от обоих кодировщиков",
  /**
   * `compared` rows were compared with the codings; `differing` of them have something that neither coder has, in `cells` fields,
   * `unexplained` of them without a reason.
   */
  text: ({ compared, differing, cells, unexplained }: Record<"compared" | "differing" | "cells" | "unexplained", number>) =>
    [
      "Расхождения двух кодировок мы разрешили, имея перед собой текст.",
      `С обеими кодировками ${plural(compared, { one: "сверена {n} строка", few: "сверены {n} строки", other: "сверено {n} строк" })} статей.`,
      differing === 0
        ? "Каждая говорит то же, что хотя бы один кодировщик."
        : `В ${plural(differing, { one: "{n} строке", other: "{n} строках" })} есть то, чего нет ни у одного из кодировщиков${entries(differing, cells)}: ${reasons(unexplained)}.`,
    ].join(" "),
  codedOnce: "Другие источники кодировались только один раз, поэтому сравнивать их не с чем.",
  parts: {
    coverage: "Числа в тексте, цифрами и словами",
    observations: "Числа",
    events: "События",
    mentions: "Места, где говорится о событии",
  },
  partCount: (part: string, n: number) => `${part}: ${n}`,
  columns: {
    row: "Где",
    field: "Чем отличается",
    first: "Первый кодировщик",
    second: "Второй кодировщик",
    settled: "В данных",
    because: "Почему",
  },
  leftOut: {
    heading: (n: number) => `Исключено, хотя есть у обоих кодировщиков: ${n}`,
    columns: { what: "Что", place: "Где", because: "Почему" },
  },
  fields: {
    matched: "найдено обоими",
    disposition: "как с этим поступили",
    series: "ряд",
    counterpart: "страна",
    direction: "направление",
    period: "период",
    period_basis: "откуда известен период",
    qualifier: "оговорка",
    status: "статус",
    basis: "что измеряется",
    reporter: "кто это говорит",
    value: "значение",
    lower: "нижняя граница",
    upper: "верхняя граница",
    partner: "страна",
    dimension: "тема",
    kind: "вид",
    episode: "более широкое событие",
    reciprocal: "участвуют обе стороны",
    scored: "балл в индексе баланса",
    date: "дата",
    precision: "точность даты",
    cameo: "код события",
    actor: "кто действует",
    target: "в отношении кого",
  } as Record<string, string>,
  wholeRow: "сама строка",
  has: "есть",
  lacks: "нет",
  nothing: "ничего",
  alone: "отдельно",
  noReason: "причина пока не указана",
};
