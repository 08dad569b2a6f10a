import { asidesIn, type FactAsides } from "../kit/factAside.ts";
import { kit } from "./kit.ts";

/** Of a turnover whose year is not stated: how high both directions come together, counted by one method. */
const bothWays = (who: string, sum: string, year: string) => `Наибольшая сумма экспорта и импорта (${who}): ${sum} (${year}).`;

/** The same of the two highest sums, where both come close to it. */
const highestSums = (who: string, sums: string) => `Наибольшие суммы экспорта и импорта (${who}): ${sums}.`;

const ASIDES: FactAsides = {
  borneOutBy: {
    officials: (figures) => `Официальные лица называли примерно то же: ${figures}. Ни один подсчёт этого не подтверждает.`,
    one_of_officials: (figures) =>
      `В одном заявлении официальных лиц называлось примерно то же: ${figures}. Ни один подсчёт этого не подтверждает.`,
    statements: (figures) => `Заявления официальных лиц с этим сходятся: ${figures}.`,
    one_statement: (figures) => `С этим сходится одно заявление официальных лиц: ${figures}.`,
    ours: (figures) => `Наш собственный расчёт с этим сходится: ${figures}.`,
  },
  doubtful: (isOne) => (isOne ? "Одно из этих чисел ненадёжно." : "Оба этих числа ненадёжны."),
  ofOneOccasion: (n, country) => `Из них ${n} относятся к одному событию (${country}).`,
  noneInView: (country) => `${country}: в этом виде таких нет.`,
  beforeDoubt: "Это последний год без ненадёжных чисел.",
  officials: (isOne) => (isOne ? "Это слова официальных лиц." : "Всё это — слова официальных лиц."),
  beyond: (figure) => `Более позднее число по другому подсчёту: ${figure}.`,
  whole: (figures, year) => `По другому подсчёту за весь год (${year}): ${figures}.`,
  nearer: (figure) => `У того же источника за другой год число ближе: ${figure}.`,
  beside: (figures) => `По другому подсчёту: ${figures}.`,
  claimed: (figures, isOne) => `${isOne ? "В статье сказано" : "В статьях сказано"}: ${figures}.`,
  incomparable: (figures) => `Более новые данные с этим несопоставимы: ${figures}.`,
  apart: "С другим числом оно несопоставимо.",
  ofMeasure: (measure, records) => `Показатель: ${measure}${records === null ? "" : `; по нему же в других источниках: ${records}`}.`,
  untested: "В этом виде нет данных, по которым это можно проверить.",
  inView: (figures) => `Данные в этом виде: ${figures}.`,
  newestInView: (figures) => `Последние данные в этом виде: ${figures}.`,
  outside: (years) => `Данных, с которыми сравнивали (${years}), в этом виде нет.`,
  nearest: (figures) => `Ближайшее из имеющихся данных: ${figures}.`,
  newest: (title, each, n) => `${title}, ${n === 1 ? "последнее число" : "последние числа"}: ${each}.`,
  latest: ({ figure, country, when, of }) =>
    `Для ${country}, если не считать ненадёжных, последнее число${when === "" ? "" : `,${when},`} — ${figure} (${of}).`,
  bothWays,
  highestSums,
  suchSum: (who, sum, year) => `Наибольшая такая сумма (${who}): ${sum} (${year}).`,
  later: (runs, none) =>
    runs === null
      ? `Позже, по нашим более грубым оценкам, она ни у кого не наибольшая явно (${none}).`
      : `Позже, по нашим более грубым оценкам: ${runs}${none === null ? "" : `; ${none} — неясно`}.`,
  laterEach: (each) => `Позже, по нашим более грубым оценкам: ${each}.`,
  largest: (each, by) => `Наибольшая доля, по году окончания периода: ${each} (${by}).`,
  roughEach: (each) => `Наибольшая доля, по году окончания периода, по нашим более грубым оценкам: ${each}.`,
  even: (countries, year) => `${year} — ${countries} примерно поровну`,
  unknown: (years) => `${years} — неизвестно: для слишком большой части здесь нет чисел`,
};

/** How high both directions of a trade come together; what is added behind the sentence of a fact; who alone bears a claim out. */
export const { sumsOfBothWays, factAside, borneOut, largestShare, newest, sureLatest } = asidesIn(kit, ASIDES);
