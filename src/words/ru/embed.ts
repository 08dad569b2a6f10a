import { kit } from "./kit.ts";
import { withYear } from "./when.ts";

/** What an embed says around its chart. */
export const embed = {
  credit: (name: string) => `Данные: «${name}»`,
  notes: "Примечания",
  /** In a frame too low for all of the chart: what is missing, and where it is. */
  part: "Это часть графика.",
  rest: "Весь график с источниками",
  pinned: (release: string) => `Выпуск ${release} (не меняется).`,
  current: (release: string) => `Последний выпуск, ${release}.`,
  draft: (release: string) => `Черновик данных (${kit.unbroken(release)}): числа ещё могут измениться.`,
  asOf: (day: string) => `Только источники, опубликованные не позднее ${withYear(day)}.`,
  collection: {
    documents: "Только {documents} статей.",
    references: "Только другие источники, без самих статей ({documents}).",
    all: null,
  },
  withoutEstimates: "Без оценочных чисел.",
  license: (closed: boolean) => (closed ? "CC BY 4.0; у части данных другая лицензия" : "CC BY 4.0"),
  frame: (title: string, name: string) => `${title} (график, ${name})`,
};
