import type { LeftOutCounts, NoneFoundWords, OneYearWords } from "../en/columns.ts";
import { MOST_NAMED } from "../kit/mostNamed.ts";
import { inDigits, listed } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { inCase } from "./names.ts";
import { NOUNS, type Noun } from "./nouns.ts";
import { yearList } from "./yearList.ts";

/** Forms of columns: titles, names of windows, the key, and what is not drawn. */
export const columns = {
  /** @param years how long a window is */
  title: (panel: string, years: number, unit: string | null) =>
    kit.commas([panel, unit ?? "", years === 1 ? "по годам" : `периоды по ${inDigits(years, NOUNS.year)}`]),
  /** @param months of a part of a year; null for the whole */
  window: (first: number, last: number, months: number | null) =>
    months === null ? years(first, last) : `${years(first, last)} (${inDigits(months, NOUNS.month)})`,
  /** The same in short lines. */
  windowLines: (first: number, last: number, months: number | null) =>
    months !== null ? [String(first), `${months} мес.`] : first === last ? [two(first)] : [two(first), `–${two(last)}`],
  /** A figure that its words leave open to one side. */
  open: (figure: string, to: "up" | "down" | null) => (to === "up" ? `${figure}+` : to === "down" ? `менее ${figure}` : figure),
  claim: (figure: string) => `по статье — ${figure}`,
  key: {
    estimate: (how: string[], isOurs: boolean) => (how.length > 0 ? listed(how) : isOurs ? "наша оценка" : "оценка"),
    levels: "крупнейший другой поставщик, по данным",
    totals: "все поставщики",
    totalsEstimate: (how: string[]) => `все поставщики, ${how.length > 0 ? listed(how) : "наша оценка"}`,
    claim: "говорит статья",
    record: (who: string[]) => `по данным: ${listed(who)}`,
    missing: "нет числа",
    notInCount: "в этом подсчёте числа нет",
    part: "часть года",
    computed: "другой подсчёт",
    /** The same of marks that do not all count the same. */
    severalCounts: "другие подсчёты, каждый свой",
  },
  /** Of partners without any figure of a series that could have one. */
  none: (names: string[]) =>
    `Ни один источник в этом виде не даёт числа для ${listed(
      names.map((name) => inCase(name, "genitive")),
      "or",
    )}.`,
  /** Who counts the columns, and what each mark beside them counts. */
  counts: (reporters: string[], marks: { window: string; what: string }[]) => {
    const said = [
      ...(reporters.length === 0 ? [] : [`Столбцы: ${listed(reporters)}.`]),
      ...(marks.length === 0 ? [] : [`Отметки: ${marks.map(({ window, what }) => `${window}, ${what}`).join("; ")}.`]),
    ];
    return said.length === 0 ? null : said.join(" ");
  },
  /** Countries that have figures beside the partners, of which only the highest in each period is drawn. */
  others: (names: string[]) =>
    names.length === 1
      ? `Другой поставщик, для которого есть числа: ${names[0]}.`
      : names.length > MOST_NAMED
        ? `Числа есть для ${names.length} других поставщиков; крупнейший нарисован лишь там, где это достоверно.`
        : `Другие поставщики, для которых есть числа: ${listed(names)}; крупнейший нарисован лишь там, где это достоверно.`,
  /** Which of them is the highest in which periods of several years. `each`: with the last years of its periods. */
  levelsByEnd: (each: string) => `Крупнейший другой поставщик, по году окончания периода, где это достоверно: ${each}.`,
  /** What a 0 of arms says, of the years that have one. */
  zero: (years: number[]) => `0 (${yearList(years)}): поставок не найдено, но это не значит, что их не было.`,
  /** In which years of a country no delivery was found, and by whom, in a sentence of its own. */
  noneFound: ({ country, years, who }: NoneFoundWords) =>
    `${yearList(years)}: поставок из ${inCase(country, "genitive")} не найдено (${who}), но это не значит, что их не было.`,
  /** How many more figures of articles a view has than its finding tells. */
  moreClaims: (n: number) => `В этом виде есть ещё ${inDigits(n, NOUNS.figure)} из статей.`,
  /** Of a view that has visits and no agreement, where both are counted. */
  noAgreement: "Подписанных соглашений в этом виде нет.",
  /** That columns and totals are not of one edition, and of which years. */
  editions: (names: string[], years: number[]) =>
    `${yearList(years)}: числа для ${listed(names.map((name) => inCase(name, "genitive")))} и для всех поставщиков взяты из разных изданий базы данных, поэтому одно не доля другого.`,
  ofOneYear: ({ country, period, year, own, all }: OneYearWords) =>
    `Доля одного года (${year}) в поставках за ${period}: ${country} — ${own}, все поставщики — ${all} (наши оценки).`,
  leftOut: ({ others, periods, counts, elsewhere }: LeftOutCounts, figure: Noun = NOUNS.figure) => {
    const figures = (n: number) => inDigits(n, figure);
    const parts = [
      ...(others > 0 ? [`${figures(others)} для ${others === 1 ? "другого поставщика" : "других поставщиков"}`] : []),
      ...(periods > 0 ? [`${figures(periods)} за ${periods === 1 ? "другой период" : "другие периоды"}`] : []),
      ...(counts > 0 ? [`${figures(counts)} из ${counts === 1 ? "другого подсчёта" : "других подсчётов"}`] : []),
      ...elsewhere.map(({ title, n }) => `${figures(n)} для ряда ${kit.quoted(title)}`),
    ];
    return parts.length === 0 ? null : `Только в таблице: ${listed(parts)}.`;
  },
};

function years(first: number, last: number): string {
  return first === last ? String(first) : `${first}–${two(last)}`;
}

function two(year: number): string {
  return String(year % 100).padStart(2, "0");
}
