import type { Inflection } from "../../model/search/inflection.ts";
import type { SearchKind } from "../../model/search/searchable.ts";
import { inDigits } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { NOUNS, type Noun } from "./nouns.ts";

const KINDS: Record<SearchKind, Noun> = {
  charts: NOUNS.chart,
  figures: NOUNS.figure,
  events: NOUNS.event,
  disagreements: NOUNS.contradiction,
  series: NOUNS.measure,
  sources: NOUNS.source,
  terms: NOUNS.term,
  method: NOUNS.methodSection,
  pages: NOUNS.page,
};

/** The page of the search, and the field that leads to it. */
export const search = {
  heading: "Поиск",
  title: (q: string) => `${kit.quoted(q)} · Поиск`,
  lead: "Найдите число, событие, график, источник или термин. Числа пишите так, как их печатают или произносят.",
  label: "Поиск чисел, событий, графиков и источников",
  button: "Найти",
  examples: "Например: ",
  headings: {
    charts: "Графики",
    figures: "Числа",
    events: "События",
    disagreements: "Противоречия",
    series: "Показатели",
    sources: "Источники",
    terms: "Словарь",
    method: "Метод",
    pages: "Страницы сайта",
  } satisfies Record<SearchKind, string>,
  /** How much was found, by kind; kinds without a hit are not named. */
  found: (q: string, counts: [SearchKind, number][]) =>
    `По запросу ${kit.quoted(q)} найдено: ${kit.listed(counts.map(([kind, n]) => inDigits(n, KINDS[kind])))}.`,
  nothing: (q: string) => `Здесь ничего не содержит ${kit.quoted(q)}.`,
  /** Where each word is somewhere, and no entry has all. */
  notTogether: (q: string) => `Всех слов запроса ${kit.quoted(q)} вместе нет нигде.`,
  /** Behind what one of the words is in, where that stands on the page. */
  below: "Найденное показано ниже.",
  only: (word: string) => `Искать только ${kit.quoted(word)}`,
  meant: "Возможно, вы имели в виду: ",
  /** What closes the question after the words that may have been meant. */
  meantEnd: "?",
  /** Of an id that does not exist. */
  nearest: (id: string) => `Возможно, вы имели в виду ${id}?`,
  /** Before charts that draw the figures found, or hold some of the words, where none holds them all. */
  near: "Графики по теме: ",
  /** Before searches without one of the words, where few entries hold all of them. */
  without: "Без одного из слов: ",
  /** One of these: its words, and how many entries hold them. */
  fewer: (q: string, n: number) => `${kit.quoted(q)} (${n})`,
  more: (kind: SearchKind, n: number) => `Показать всё (${inDigits(n, KINDS[kind])})`,
  everything: (q: string) => `Всё, что содержит ${kit.quoted(q)}`,
  elsewhere: "Или просмотрите: ",
  /** Words that tell nothing apart, in small letters. */
  small: "в во для до за и из или к как какая какие какой какую кто ли на о от откуда по с сколько у что это",
  /** How its words are looked for in other forms, in folded letters. */
  inflection: {
    beginnings: "",
    endings:
      "а я о е ы и у ю ь ов ев еи ои ом ем ам ям ах ях ами ями ия ие ии ию иям иях иями ием ыи ая яя ое ее ые ого его ому ему ым им ых их ыми ими ую юю ью",
    shortest: 4,
    same: "оруж вооруж, евре",
    passed: "живет живут проживает проживают был была было были есть какои каков какова каково каких где когда почему между",
  } satisfies Inflection,
};
