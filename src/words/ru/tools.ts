/** What a chart's page offers beside the chart: other views, files, citations, embeds. */
export const tools = {
  view: "Изменить вид",
  from: "С",
  to: "По",
  collection: "Источники",
  collections: { all: "все", documents: "только {documents} статей", references: "другие источники" },
  asOf: "Опубликовано не позднее",
  apply: "Применить",
  reset: "Сбросить",
  download: "Скачать",
  picture: "Картинка",
  numbers: "Данные",
  files: {
    svg: "SVG",
    png: "PNG",
    dark: "PNG, тёмная",
    square: "PNG, квадратная",
    portrait: "PNG, вертикальная",
    csv: "CSV",
    json: "JSON (всё, что есть на графике)",
  },
  columns: "Что значат столбцы",
  /** Where the table has rows that CSV never has. */
  csvAlone:
    "В CSV — только числа собственных рядов графика. В JSON есть и то, что таблица приводит рядом с ними: числа других рядов или события.",
  cite: "Сослаться",
  citation: (author: string, title: string, release: string, date: string | null, address: string) =>
    `${author} (${(date ?? release).slice(0, 4)}). ${title}. Выпуск данных ${release}${date === null ? "" : ` от ${date}`}. ${address}`,
  citeDraft: "Это черновик. Ссылайтесь на выпуск: его числа и слова никогда не меняются.",
  formats: { text: "Текст", bibtex: "BibTeX", csl: "CSL-JSON" },
  embed: "Встроить",
  themes: { auto: "как на устройстве читателя", light: "светлые", dark: "тёмные" },
  preview: "Предпросмотр",
  copy: "Копировать",
  copied: "Скопировано",
};
