import { plural } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { inCase } from "./names.ts";
import { withYear } from "./when.ts";

/** The dashboard. */
export const home = {
  kicker: (area: string, partners: [string, string], first: number, last: number) =>
    `${area} между ${inCase(partners[0], "instrumental")} и ${inCase(partners[1], "instrumental")}, ${first}–${last}`,
  checked: (articles: number) => `Проверка чисел и дат из ${plural(articles, { one: "{n} статьи", other: "{n} статей" })}`,
  /** The control that goes back to what could be known at a date. */
  knownBy: {
    label: "Показать только опубликованное до конца",
    now: "сегодняшнего дня",
    /** Ends of years are said short. In the genitive, which the label before it governs. */
    day: (day: string, inWords: string) => (day.endsWith("-12-31") ? `${day.slice(0, 4)} г.` : withYear(inWords)),
    counted: (n: number, all: number, day: string) =>
      `Из наших ${kit.counted(all, { one: "{n} источника", other: "{n} источников" })} не позднее ${withYear(day)} заведомо ${kit.counted(
        n,
        {
          one: "опубликован {n}",
          other: "опубликовано {n}",
        },
      )}. Эта страница опирается только на них.`,
  },
  sections: {
    label: "На этой странице",
    index: "Индекс баланса",
    contradictions: "Противоречия",
    events: "Последние события",
    more: "Ещё",
    glossary: "Вы здесь впервые?",
  },
  actions: {
    label: (chart: string) => `Что можно сделать с графиком «${chart}»`,
    table: "Таблица",
    share: "Поделиться",
    embed: "Встроить",
    download: "Скачать:",
    sources: (n: number) => `Источники (${n})`,
  },
  lead: "Статьи сыплют числами. Здесь каждое стоит там, где его напечатали: с оговоркой, со знаменателем, с годом, если он назван, и со ссылкой на сами слова.",
};
