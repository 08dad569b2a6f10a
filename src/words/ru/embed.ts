import { withYear } from "./when.ts";

/** What an embed says around its chart. */
export const embed = {
  credit: (name: string) => `Все данные на сайте «${name}»`,
  /** In a frame too low for all of the chart: what is missing, and where it is. */
  part: "Здесь помещается только часть графика.",
  rest: "Весь график с примечаниями и источниками",
  pinned: (release: string) => `Выпуск данных ${release} (не меняется).`,
  current: (release: string) => `Последние данные, выпуск ${release}.`,
  draft: (release: string) => `Черновик данных (${release}): числа ещё могут измениться.`,
  asOf: (day: string) => `Только источники, опубликованные не позднее ${withYear(day)}.`,
  collection: {
    documents: "Только {documents} статей.",
    references: "Только другие источники, без самих статей ({documents}).",
    all: null,
  },
  withoutEstimates: "Без оценочных чисел.",
  license: (closed: boolean) => (closed ? "CC BY 4.0; часть данных под другими лицензиями" : "CC BY 4.0"),
  frame: (title: string, name: string) => `${title} (график, ${name})`,
};
