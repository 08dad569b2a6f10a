import type { SharedOccasions } from "../../model/occasions.ts";
import { inDigits } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { NOUNS } from "./nouns.ts";
import { between } from "./when.ts";

const DATES = { one: "{n} дата события", few: "{n} даты событий", many: "{n} дат событий", other: "{n} даты событий" };

/** What a point of contradiction is. `byArticles`: every side is an article's. */
export function whereTheyDiffer(byArticles: boolean): string {
  return `где ${byArticles ? "статьи расходятся или одна из них" : "источники расходятся или один из них"} противоречит себе`;
}

/** What stands above the long lists: contents, filters, groups. */
export const lists = {
  contents: "Содержание",
  filter: "Отбор",
  any: "все",
  apply: "Применить",
  reset: "Показать всё",
  events: (n: number) => inDigits(n, NOUNS.event),
  decade: (first: string) => kit.decade(Number(first)),
  byDecade: "По десятилетиям",
  byKind: "По видам",
  undated: "Без даты",
  checks: {
    contents: "По выводам",
    source: "Статья",
    verdict: "Вывод",
    partner: "Страна",
    /** What a field chooses where nothing is chosen. */
    every: { verdict: "все выводы", article: "все статьи", partner: "обе страны" },
    figures: (n: number) => inDigits(n, NOUNS.figure),
    dates: (n: number) => kit.counted(n, DATES),
    /** The same with their occasions, which are fewer. */
    datesOn: ({ dates, occasions }: SharedOccasions) =>
      `${kit.counted(dates, DATES)} (${kit.counted(occasions, { one: "{n} эпизод", few: "{n} эпизода", many: "{n} эпизодов", other: "{n} эпизода" })})`,
    /** After that: how many of the dates are from the episode that has the most of them, at least 3. */
    mostOnOne: (dates: number) => `из них ${dates} — из одного эпизода`,
    shown: (n: number, all: number) =>
      n === all
        ? inDigits(all, NOUNS.claim)
        : `${kit.number(n)} из ${kit.counted(all, { one: "{n} утверждения", other: "{n} утверждений" })}`,
    none: "Под этот отбор не подходит ни одно утверждение.",
  },
  sources: {
    articles: "Статьи",
    others: "Другие источники",
    kind: "Вид",
    language: "Язык",
    languageName: kit.languageName,
    between,
    shown: (n: number, all: number) =>
      n === all
        ? inDigits(all, NOUNS.source)
        : `${kit.number(n)} из ${kit.counted(all, { one: "{n} источника", other: "{n} источников" })}`,
    columns: ["Источник", "Издатель", "Опубликовано", "Что мы из него взяли"],
  },
  /** `byArticles`: every side is an article's. */
  contradictions: {
    none: "В источниках этого вида мы не нашли противоречий.",
    topics: (n: number, byArticles: boolean) => `${inDigits(n, NOUNS.point)}, ${whereTheyDiffer(byArticles)}`,
  },
};
