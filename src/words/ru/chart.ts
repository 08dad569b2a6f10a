import { type Catalog, labelOf } from "../../model/catalog.ts";
import { unitsUnnamed, withUnit } from "../kit/unitsUnnamed.ts";
import { small } from "./capital.ts";
import { inDigits } from "./cardinal.ts";
import { IRN, ISR, inCase } from "./names.ts";
import { NOUNS } from "./nouns.ts";
import { inPeriod } from "./when.ts";

/** Charts, their tables and what a mark opens to. */
export const chart = {
  panel: (measures: string[], whose: string | null) => (whose === null ? measures.join(", ") : `${measures.join(", ")}: ${whose}`),
  others: "другие поставщики",
  /** Why a 0 has a ring, in digits whose zero is a dot. */
  ringedZero: "Кольцо вокруг нуля отличает его от точки, которая значит, что числа нет.",
  allSuppliers: "все поставщики",
  /** Name of a line that we calculated, where its basis has no short label. */
  computed: "наш расчёт",
  target: "целевой показатель",
  found: "найдено в других источниках (не всё)",
  /** Name of a line by the country whose side counts. */
  side: (country: string) => `подсчёт ${inCase(country, "genitive")}`,
  recording: (date: string) => `данные таможни прекращаются, ${date}`,
  floor: "Показано то, что упоминают источники, а не всё, что произошло.",
  /** What is drawn and in which units; a unit that the titles name already is not said again. */
  subtitle: (measures: string[], units: string[]) => {
    const titles = measures.map((title, i) => (i === 0 ? title : small(title))).join("; ");
    const more = unitsUnnamed(titles, units);
    if (more.length > 0) return `${titles} (${more.join(", ")})`;
    return measures.length === 1 ? `${titles}: число` : titles;
  },
  withUnit,
  partner: (catalog: Pick<Catalog, "codeByKey">, partner: string) => labelOf(catalog, "counterpart", partner),
  visitWho: (partner: string, direction: string, year: string) =>
    `${direction === "from_counterpart" ? `из ${inCase(partner, "genitive")}` : `в ${inCase(partner, "accusative")}`}, ${year}`,
  who: (partner: string, period: string) => `${partner}, ${period}`,
  undatedWho: (partner: string, year: string) => `${partner}, год не указан; опубликовано ${inPeriod(year)}`,
  /** A period in the table; of a figure without one when it was published. */
  periodCell: (period: string, label: string, basis: string) =>
    basis === "publication" ? `год не указан; опубликовано ${inPeriod(period)}` : `${period} (${label})`,
  /** Behind what a figure of part of a year measures, where a figure of the whole year is lower. */
  aboveItsYear: (figure: string) => `больше, чем за весь год (${figure}): эти подсчёты не сходятся`,
  planWho: (partner: string, period: string) => `${partner}, целевой показатель, опубликовано ${inPeriod(period)}`,
  open: "Все подробности",
  close: "Закрыть",
  columns: ["Как напечатано", "Значение", "Страна", "Период", "Что измеряется", "Кто это говорит", "Источник", "Цитата"],
  sources: "Источники",
  recordSources: (n: number) => inDigits(n, NOUNS.otherSource),
  leftOut: (sources: string[]) => `Нет в CSV из-за лицензии: ${sources.join("; ")}.`,
  keys: "Стрелки переходят от точки к точке, Enter открывает, Esc закрывает.",
  noMarks: "При таком выборе чисел нет.",
  /** How a mark that is an event is read, for the key under the picture. */
  eventKey: { dated: "с заливкой: событие, год которого указан", span: "полоса: событие, длившееся несколько лет" },
  key: {
    dated: "с заливкой: число, год которого указан",
    undated: "полая: год не указан, отметка стоит по дате публикации",
    plan: "пунктирный контур: цель, а не результат",
    span: "полоса: одно число за несколько лет",
    bounds: "вертикальная черта: наименьшее и наибольшее число источника. Если одного числа он не даёт, отметка стоит посередине",
    open: "стрелка: «более» или «до»",
    record: "маленькая точка, тонкая линия: другой источник. Линии соединяют числа только одного подсчёта, без пропусков",
    side: `маленький квадрат: собственный подсчёт ${IRN.genitive} или ${ISR.genitive}`,
    estimate: "маленькая полая точка, пунктирная линия: оценочное число или наш расчёт",
    unreliable: "полая точка с промежутком с обеих сторон: ненадёжное число другого источника",
    covered: "светлая точка на отметке: на том же месте число другого источника",
    beneath: "отметка вокруг другой отметки: два числа на одном месте",
  },
  keyInView: {
    span: "полоса: год или годы, к которым относится число",
    record:
      "маленькая точка, тонкая линия: другой источник. Линии соединяют числа только одного подсчёта, без пропусков; числа случаев показаны отдельными точками",
    up: "стрелка: «более»",
    down: "стрелка: «до» или «почти»",
    estimate: "маленькая полая точка, пунктирная линия: оценочное число",
    unreliable: "полая точка: ненадёжное число другого источника",
  },
};
