import type { Vintage } from "../../model/vintage.ts";
import { inDigits, listed, plural } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { NOUNS } from "./nouns.ts";
import { ofPeriod, withYear } from "./when.ts";

/** What the reader has changed on a page, and the ways to change it and back. */
export const changed = {
  /** Of parts of the address that nearly have a known name, or are of other charts. */
  lost: (parts: string[]) => `Часть адреса этой страницы здесь ничего не значит; она не учтена: ${kit.commas(parts.map(kit.quoted))}.`,
  label: "Что вы изменили",
  you: "Вы изменили:",
  undo: "Отменить",
  undoAll: "Отменить всё",
  /** Of the small cross behind one change. */
  undoOne: (what: string) => `Отменить: ${what}`,
  /** Told to those who hear the page once something changed in place. */
  told: (all: string[]) => `Вы изменили: ${kit.semicolons(all)}.`,
  /** `isSpan`: the day is a year or month, which counts to its end. */
  asOf: (day: string, isSpan = false) => `только опубликованное не позднее ${isSpan ? ofPeriod(day) : withYear(day)}`,
  /** Of sources without a day of publication, which a view by a date leaves out; `n` of them. */
  undated: (n: number) =>
    `${inDigits(n, NOUNS.source)} без известной даты публикации не ${plural(n, { one: "учитывается", few: "учитываются", many: "учитываются", other: "учитываются" })} ни при какой дате.`,
  /** Charts count all sources by themselves, the balance index the articles alone. `{documents}`: how many they are, in words. */
  collection: {
    documents: "только {documents} статей",
    references: "только другие источники",
    all: "и другие источники в индексе баланса",
  } satisfies Record<Vintage["collection"], string>,
  years: (from: string | null, to: string | null) =>
    from === null ? `годы по ${to}` : to === null ? `годы с ${from}` : from === to ? `${from} год` : `${from}–${to} годы`,
  halfLife: (years: string) => `событие теряет половину веса за ${inDigits(Number(years), NOUNS.year)}`,
  prior: (points: string) => `вес осторожности ${points}`,
  drop: (sources: string[]) => `без ${sources.length === 1 ? "источника" : "источников"} ${listed(sources)}`,
  estimates: "без оценочных чисел",
  toggles: {
    heading: "Выбор чисел",
    collection: "Показать",
    /** Of a chart of claims and records. */
    collections: { all: "Статьи и другие источники", documents: "Только статьи", references: "Только другие источники" },
    estimates: "Оценочные числа",
    with: "С оценочными числами",
    without: "Без оценочных чисел",
  },
};
