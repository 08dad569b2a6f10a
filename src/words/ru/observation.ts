import { isHedge } from "../kit/languageTable.ts";
import { plural } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { spanOf } from "./spanOf.ts";
import { between, inPeriod } from "./when.ts";

/** One figure and where it comes from. */
export const observation = {
  kicker: "Число",
  value: "Значение",
  series: "Ряд",
  counterpart: "С кем",
  direction: "Направление",
  period: "Период",
  basis: "Что измеряется",
  reporter: "Кто это говорит",
  status: "Статус",
  source: "Источник",
  paragraph: (n: number) => `абзац ${n}`,
  quote: "Цитата",
  note: "Примечание",
  caution: "Осторожно",
  definition: "Определение",
  formula: "Как рассчитано",
  cases: "Рассчитано по",
  countedCases: (n: string) => `случаев: ${n}`,
  id: "Идентификатор",
  /** What the wording allows beside the figure itself; a hedge such as "более" already says it. */
  bounds: (lower: string | null, upper: string | null, value: string | null = null) =>
    lower !== null && upper !== null && value !== null ? `от ${lower} до ${upper}` : null,
  /** Said where the wording sets no bounds; nothing. */
  noBounds: "",
  /** Whether the figure in our words stands before every print, readable or not. */
  figureFirst: true,
  /** A figure of which only the bounds are printed: `25–33 %`, `15–20 млн долларов`. */
  between: spanOf,
  /** A 0 of what nobody can count in full. */
  noneFound: "ничего не найдено",
  /** A figure with its hedge, which is the code of its qualifier; an exact one has none. */
  valueAbout: (qualifier: string, figure: string) => (isHedge(qualifier) ? kit.hedged(qualifier, figure) : figure),
  periodBasis: {
    stated: "указан в источнике",
    implied: "следует из источника",
    publication: "не указан; поставлен по дате публикации",
  } as Record<string, string>,
  /** That a source only implies a year, beside it. */
  implied: "следует из источника",
  estimatedBySource: "оценка источника",
  /** Figures of one count and period that several sources give, as one. `figures`: listed with "or". */
  bySource: (figures: string) => `${figures}, в зависимости от источника`,
  /** As many deals, each of an amount of its own. `span`: from the lowest to the highest. */
  deals: (n: number, span: string) =>
    `${plural(n, { one: "{n} сделка", few: "{n} сделки", many: "{n} сделок", other: "{n} сделки" })} по ${span} каждая`,
  /** What was delivered of as many deals, of each an amount of its own. `span`: from the lowest to the highest. */
  deliveredOf: (n: number, span: string) =>
    `${span} по каждой из ${n} ${plural(n, { one: "сделки", few: "сделок", many: "сделок", other: "сделок" })}`,
  /** When what a figure counts was delivered: a deal may be older. */
  delivered: (period: string) => `поставки: ${period}`,
  /** A figure that its source prints as a sum of each year. */
  aYear: (figure: string) => `${figure} в год`,
  /** A period with how it is known, on a card. */
  cardPeriod: (period: string, basis: string) =>
    basis === "publication"
      ? `Год не указан; опубликовано ${inPeriod(period)}`
      : basis === "implied"
        ? `${period} (следует из источника)`
        : period,
  by: (reporter: string, attribution: string | null) => (attribution === null ? reporter : `${reporter}: ${attribution}`),
  /** What stands before and after a print that is not the figure itself; `language` is its code where it is not the page's. */
  printedAs: (language: string | null): [string, string] => [
    `(в источнике${language === null ? "" : `, ${inLanguage(language)}`}: «`,
    "»)",
  ],
  notPrinted: "рассчитано, не напечатано",
  /** The same of events that were counted. */
  notPrintedCount: "посчитано нами",
  counted: (n: number) =>
    n === 1
      ? "Событие, которое стоит за этим числом"
      : kit.counted(n, {
          one: "{n} событие, которое стоит за этим числом",
          few: "{n} события, которые стоят за этим числом",
          other: "{n} событий, которые стоят за этим числом",
        }),
  countedNote: (n: number) =>
    `Этого числа не печатает ни один источник: мы посчитали ${n === 1 ? "это событие" : "эти события"} сами. Источники упоминают не всё, поэтому это нижняя граница.`,
  readAtSource: "Читать в источнике",
  noAddress: "Открытого адреса этой статьи мы не знаем.",
  published: (date: string) => `опубликовано ${inPeriod(date)}`,
  publishedWithin: (from: string, to: string) => `опубликовано ${between(from, to)}`,
  json: "Это число в формате JSON",
};

/** In which language, by its code: `по-азербайджански`, `на иврите`. */
function inLanguage(code: string): string {
  const name = kit.languageName(code);
  if (name === code) return `на языке ${code}`;
  return name.endsWith("ий") ? `по-${name.slice(0, -1)}` : `на ${name}е`;
}
