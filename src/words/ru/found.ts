import { AZE, IRN, ISR } from "./names.ts";

/** What is said to programs that look for the site, and to those who read what they found. */
export const found = {
  summary: `Что говорят об отношениях ${AZE.genitive} с ${IRN.instrumental} и ${ISR.instrumental} в сравнении с тем, что показывают данные: числа так, как напечатаны, с цитатой и источником; утверждения с выводом проверки фактов, если она была; балансовая таблица голосований, торговли, вооружений и другого.`,
  notes: [
    "Числа приводятся так, как напечатаны, с оговоркой. Числа, которые считают разное, никогда не соединяются. Отсутствие года — не ноль.",
    "Адрес с `release=` всегда хранит одни и те же числа и слова; каждый ответ называет свой выпуск и то, как на него сослаться.",
  ],
  sections: { pages: "Страницы", data: "Данные", optional: "Дополнительно" },
  pages: {
    home: "что показывают данные и что говорят статьи, с одного взгляда",
    charts: "все графики по темам",
    checks: "утверждения рядом с данными, с выводом и причиной",
    disagreements: "где статьи противоречат друг другу",
    events: "хронология",
    sources: "статьи и другие источники с их условиями",
    method: "как измеряется баланс и чего мы не утверждаем",
    glossary: "слова этих страниц с пояснениями",
    changes: "что изменил каждый выпуск и почему",
    about: "кто это публикует и по какой лицензии",
  },
  data: {
    guide: "как пользоваться данными из программ, со строками для копирования",
    openapi: "OpenAPI 3.1",
    observations: "все числа в формате CSV",
    parquet: "все числа в формате Parquet",
    mcp: "Model Context Protocol через Streamable HTTP, для ассистентов",
    package:
      "последний выпуск как Data Package: таблицы, которые открываются по своим адресам, с типами, ключами, описанием столбцов и лицензией",
    releases: "неизменные выпуски, каждый со своим Data Package",
  },
  names: {
    openapi: "Описание OpenAPI",
    observations: "Числа",
    parquet: "Числа в формате Parquet",
    package: "Data Package",
    releases: "Выпуски",
    mcp: "Инструменты для ассистентов",
  },
  forms: { feed: "Лента изменений", json: "То же в формате JSON", csv: "То же в формате CSV" },
  /** The verdict of a fact check where it stands alone. */
  review: { agrees: "Сходится с данными", differs: "Расходится с данными" },
  claim: (figure: string, what: string, who: string) => `${figure}: ${what} (${who})`,
  catalog: (name: string) => `${name}: числа, события и проверки фактов`,
};
