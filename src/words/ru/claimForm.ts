import type { ToldAndFound } from "../../model/facts/eventsCounted.ts";
import type { Unnamed, Years } from "../en/claimForm.ts";
import { small } from "./capital.ts";
import { listed } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { inCase } from "./names.ts";
import { inPeriod } from "./when.ts";
import { yearSpan } from "./yearSpan.ts";

/**
 * The name of who visits, as summaries of visits have it: the word before the verb, where it is a name.
 */
const VISITOR = /(?:^|\s)(\p{Lu}[\p{L}'’-]+) посещает(?=\s)/u;

/** How many times, behind "в": `3 раза`, `5 раз`, `3,1 раза`, `1,2–2,8 раза`; to one digit after the decimal sign. */
export function times(least: number, most: number): string {
  const [from, to] = [least, most].map((n) => Math.round(n * 10) / 10) as [number, number];
  const last = to === Math.round(to) ? wholeTimes(to) : `${kit.number(to, 1)} раза`;
  return from === to ? last : `${kit.number(from, 1)}–${last}`;
}

/** The same of a whole number. */
export function wholeTimes(n: number): string {
  return kit.counted(n, { one: "{n} раз", few: "{n} раза", many: "{n} раз", other: "{n} раза" });
}

/** How many times what it was checked against a claim is, which is said by `said`. */
export const gapSaid = (said: typeof times) => ({
  records: (least: number, most: number, { from, to, records }: Years) =>
    `в ${said(least, most)} больше ${records === 1 ? "числа, с которым сверено" : "чисел, с которыми сверено"} (${yearSpan(from, to)})`,
  parts: (least: number, most: number, { from, to }: Years) =>
    `в ${said(least, most)} больше экспорта и импорта вместе, по данным (${yearSpan(from, to)})`,
});

/** What was added up, part by part; of goods that go one way the way, else the name of the series. */
export function partsAdded(parts: { what: string; partner: string; direction: string; figure: string; period: string }[]): string {
  const each = parts.map(({ what, partner, direction, figure, period }) => {
    const way =
      direction === "to_counterpart"
        ? `в ${inCase(partner, "accusative")}`
        : direction === "from_counterpart"
          ? `из ${inCase(partner, "genitive")}`
          : `(${what}, ${partner})`;
    return `${figure} ${way} ${inPeriod(period)}`;
  });
  return listed(each);
}

/** Words in pictures of claims and records of other forms than marks over time. */
export const claimForm = {
  /** Title of a picture in which every event has its mark. `what`: what is counted, such as official visits. */
  eventsTitle: (what: string) => `Найдено: ${small(what)}, по датам`,
  /** Who visits, for a label at a mark; null where the summary of the visit does not say it so. */
  visitor: (summary: string, year: string) => {
    const name = VISITOR.exec(summary)?.[1];
    return name === undefined ? null : `${name} ${year}`;
  },
  /** What was signed on a day, or in a month or year whose day is not known. */
  signed: (n: number, date: string) => (n === 1 ? date : `подписано ${n}, ${date}`),
  /** A total that names none of what it counts, and so has no mark. */
  unnamed: ({ series, partner, figure, print, date, isClaim }: Unnamed) => {
    const by = isClaim ? "в одной статье" : "в другом источнике";
    return `${series}, ${partner}: ${figure}${print === null ? "" : ` (${kit.quoted(print)})`} ${by}, ${date ?? "год не указан"}.`;
  },
  /** Beside a partner's row of events: how many each collection tells. `what`: which of them, where there are several kinds. */
  totals: (what: string | null, { documents, references, both }: ToldAndFound) => {
    const parts = [
      ...(documents === 0 ? [] : [`${documents} в статьях`]),
      ...(references === 0 ? [] : [`${references} в других источниках${both === 0 ? "" : ` (${both} и там, и там)`}`]),
    ];
    return `${what ?? "найдено"}: ${parts.length === 0 ? "в этом виде ничего" : kit.commas(parts)}`;
  },
  /** A figure beside its mark, with the years that it is of; short, since a mark near zero has little room beside it. */
  figureOf: (figure: string, period: string, isUndated: boolean) =>
    isUndated ? `${figure} (опубл. ${/^\d{4}$/.test(period) ? `в ${period}` : inPeriod(period)}, год не указан)` : `${figure}, ${period}`,
  /** Below rows of different bases. */
  rowsApart: "Каждый ряд — доля чего-то своего: сравнивайте внутри ряда, а не между рядами.",
  /** Beside the name of a partner whose strip has the others' scale, or its own. */
  sameScale: "тот же масштаб",
  otherScale: (end: string) => `свой масштаб, до ${end}`,
  /** Name of a row of records: who counts, which way it goes where there are several, and first and last year of what is counted. */
  track: (who: string, way: string | null, { first, last }: { first: number; last: number }) =>
    `${[who, ...(way === null ? [] : [way])].join(", ")}, ${yearSpan(first, last)}`,
  side: (country: string) => `подсчёт ${inCase(country, "genitive")}`,
  fromTo: (from: string, to: string) => `из ${inCase(from, "genitive")} в ${inCase(to, "accusative")}`,
  ours: "наш расчёт",
  sums: (who: string) => `экспорт + импорт (${who})`,
  partOfYear: "только за часть года",
  /** Years of a figure that crosses from one to the other. */
  years: (first: string, last: string) => `${first}/${last.slice(2)}`,
  /** What belongs to a claim and is no count, such as a target. */
  aside: (what: string, figure: string) => `${what}: ${figure}.`,
  target: "Цель",
  verdict: {
    agrees: "Сходится с данными",
    differs: "Расходится с данными",
    cannot_be_tested: "Проверить нельзя",
  },
  gap: gapSaid(times),
  addedUp: (parts: Parameters<typeof partsAdded>[0]) =>
    `По данным: ${partsAdded(parts)}. Мы складываем это лишь затем, чтобы показать: даже вместе выходит меньше, чем в утверждении.`,
  /** The marks of figures. */
  figures: {
    claim: "число, названное в статье",
    record: "число другого источника",
    doubtful: "ненадёжное число",
    doubtfulOrOurs: "ненадёжное число или расчёт",
    computed: "наш расчёт",
    estimated: "оценка источника",
    computedOrEstimated: "наш расчёт или оценка источника",
    bounds: "от наименьшей до наибольшей",
    "doubtful-bounds": "ненадёжная, от наименьшей до наибольшей",
    open: "источник пишет «до», «почти» или «более»",
    reading: "данные: место — сумма, подпись — год",
    "estimated-reading": "наш расчёт или ненадёжное число",
  },
  /** The marks of events: who went where, or that something was signed, and which collection tells it. */
  events: {
    to: (subject: string) => `в ${inCase(subject, "accusative")}, в статье`,
    from: (subject: string) => `из ${inCase(subject, "genitive")}, в статье`,
    act: "соглашение, в статье",
    foundTo: "приезд, другой источник",
    foundFrom: "выезд, другой источник",
    foundAct: "соглашение, другой источник",
    period: "день неизвестен",
  },
};
