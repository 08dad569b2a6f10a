import { AZE, CITED_AS, IRN, ISR, SITE } from "./names.ts";

/** The frame of every page. */
export const site = {
  language: "ru",
  direction: "ltr",
  name: SITE,
  tagline: `Что говорят об отношениях ${AZE.genitive} с ${IRN.instrumental} и ${ISR.instrumental} и что показывают данные`,
  skip: "Перейти к содержанию",
  search: "Поиск",
  /** Name of the list of languages that a page stands in. */
  languages: "Языки",
  /** What opens our notes on pages in other languages: they stay English. */
  englishNotes: "Наше примечание, на английском",
  nav: {
    label: "Главное меню",
    open: "Меню",
    home: "Главная",
    charts: "Графики",
    checks: "Проверки",
    events: "События",
    disagreements: "Противоречия",
    sources: "Источники",
    method: "Метод",
    api: "API и данные",
    about: "О сайте",
  },
  foot: {
    label: "Ещё об этом сайте",
    about: "О сайте",
    glossary: "Словарь",
    method: "Метод",
    api: "API и данные",
    feed: "Лента изменений",
    publisher: (name: string) => `Издатель: ${name}.`,
    noPublisher: "У этой копии сайта издатель не указан.",
    report: "Сообщить об ошибке",
    cite: (_: string, release: string, address: string) => `Как сослаться: ${CITED_AS}, выпуск ${release}, ${address}`,
  },
  release: (release: string) => `Выпуск данных ${release}.`,
  draftNote: "Черновик: числа ещё могут измениться.",
  license: "Наши данные и тексты: CC BY 4.0. Цитаты © их авторов.",
  code: "Код: MIT.",
  citeAs: (what: string, release: string, address: string) => `${CITED_AS}, «${what}», выпуск ${release}, ${address}`,
};
