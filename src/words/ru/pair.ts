import type { Cell, Dimension, Side } from "../../model/dimensions/dimension.ts";
import type { FailedTest, VotesTest } from "../../model/dimensions/votesAgainst.ts";
import type { Bound, Rank, YearsBySide } from "../en/pair.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { withDoubtful } from "../kit/withDoubtful.ts";
import { capital } from "./capital.ts";
import { INTERVAL } from "./interval.ts";
import { kit } from "./kit.ts";
import { laterCounts } from "./laterCounts.ts";
import { AZE, inCase } from "./names.ts";
import { signed } from "./signed.ts";
import { votesLimits, votesRule } from "./votesRule.ts";
import { votesYears } from "./votesYears.ts";
import { inPeriod, inYears } from "./when.ts";

type Names = Pick<SheetNames, "partner">;

/** A share to one digit after the point. */
const percent = ({ share }: Rank) => kit.figure(share, "PC", 1);

/** What is held against the votes, to be clear. */
const TESTS: Record<VotesTest, string> = {
  interval: `${INTERVAL} голосований, в который входит ноль`,
  rank: "место среди стран-членов",
  ideal: "идеальные точки",
  excess: "слишком малая разница",
};

/** Which way a row leans, over its panel. Rows without a lean have no such panel. */
const LEANS: Partial<Record<Dimension, (names: Names) => string>> = {
  votes: ({ partner }) => `Ближе к ${inCase(partner.isr, "dative")} или ближе к ${inCase(partner.irn, "dative")}, чем страны ООН в среднем`,
  goods_sold: () => `Кому из двух ${AZE.nominative} продал больше`,
  goods_bought: () => `У кого из двух ${AZE.nominative} купил больше`,
  visits: () => "С какой из стран выявлено больше визитов за пять лет по данный год включительно",
};

/** On which side some years of a row are, and how clearly. */
function sided(dimension: Dimension, how: string, name: string): string {
  switch (dimension) {
    case "goods_sold":
      return `${how} больше продано ${inCase(name, "dative")}`;
    case "goods_bought":
      return `${how} больше куплено у ${inCase(name, "genitive")}`;
    case "visits":
      return `${how} больше визитов в ${inCase(name, "accusative")} или из ${inCase(name, "genitive")}`;
    default:
      return `голоса ${how} ближе к ${inCase(name, "dative")}`;
  }
}

/** What stands at the two ends of such a panel. */
const ENDS: Partial<Record<Dimension, (name: string) => string>> = {
  goods_sold: (name) => `больше ${inCase(name, "dative")}`,
  goods_bought: (name) => `больше у ${inCase(name, "genitive")}`,
  visits: (name) => `в сторону ${inCase(name, "genitive")}`,
};

/**
 * The years in which a row is clear, slight and even: `Явно больше продано Израилю в 2006 и 2008–2020 годах; примерно поровну в 2005 году.`
 */
function bySide(dimension: Dimension, { clear, slight, even, isSlightTold }: YearsBySide, { partner }: Names): string {
  const of = (how: string, years: Record<Side, readonly number[]>, told = "") =>
    SIDES.flatMap((side) => (years[side].length === 0 ? [] : [`${sided(dimension, how, partner[side])} ${inYears(years[side])}${told}`]));
  const evenly = dimension === "votes" ? "поровну или неясно" : "примерно поровну";
  const parts = [
    ...of("явно", clear),
    ...of("немного", slight, isSlightTold ? " (менее чем вдвое)" : ""),
    ...(even.length === 0 ? [] : [`${evenly} ${inYears(even)}`]),
  ];
  return kit.semicolons(parts);
}

/** The same, with the years that have a doubtful figure apart. */
function yearsBySide(dimension: Dimension, years: YearsBySide, names: Names): string {
  return withDoubtful(
    years,
    (some) => bySide(dimension, some, names),
    { years: "Годы с ненадёжным числом", year: "Год с ненадёжным числом" },
    capital,
  );
}

const SIDES = ["isr", "irn"] as const;

const nearer = (name: string) => `ближе к ${inCase(name, "dative")}`;

/** Charts of one count of both partners: panels, the names of lines, how they are drawn, cards and the table. */
export const pair = {
  leanTitle: (dimension: Dimension, names: Names) => LEANS[dimension]?.(names) ?? "На какую сторону это указывает",
  yearsBySide,
  votesYears,
  votesRule,
  votesLimits,
  leanScale: ({ irn, isr }: Names["partner"]) => `Шкала от ${signed(-1, 0)} до ${signed(1, 0)}: (${isr} − ${irn}) ÷ (${isr} + ${irn}).`,
  votesUnrounded: "С этими порогами числа сравниваются до округления.",
  noPoint: (title: string, years: readonly number[]) => `На графике ${kit.quoted(title)} ${inYears(years)} точки нет; на других она есть.`,
  leanEnd: (dimension: Dimension, name: string): string => ENDS[dimension]?.(name) ?? nearer(name),
  /** Title of a panel of the series: without what the titles of the chart's series begin with, such as `Голосования в ООН: `. */
  panel: (title: string, whose: string | null) => {
    const named = capital(title.replace(/^[^:]+: /, ""));
    return whose === null ? named : `${named}, ${whose}`;
  },
  /** What is counted; the unit where there is one. */
  subtitle: (what: string[], units: string[]) => capital(`${what.join("; ")}${units.length === 1 ? ` (${units[0]})` : ""}`),
  /** Title of the panel of both lines, over the lean that is computed from them. */
  amounts: (unit: string) => `${unit} в год`,
  nearer,
  /** Words at the line before which something else was counted. */
  broken: "новый способ счёта",
  /** A lean of which one bound alone is known, and on whose side of it the true one lies: `at most` a number below 0 sounds weaker. */
  leanBound: (value: number, name: string) => `баланс ${signed(value, 2)} или ${nearer(name)}`,
  /** Name of a line of another count than the row's own. */
  standIn: (cell: Pick<Cell, "lean_low" | "lean_high">): string =>
    cell.lean_low !== null && cell.lean_high === null ? "данные таможни, не менее" : "другой подсчёт",
  /** What customs prove of years that no count of both has; each with what the two figures are, and `other`: a lower total of another count. */
  bound: (years: Bound[], { partner }: Names) =>
    years
      .map(({ year, irn, isr, other, alone }) => {
        const part = `${capital(inPeriod(String(year)))}, по данным таможни, уже одна лишь часть торговли с ${inCase(partner.isr, "instrumental")} (${isr}) превышала всю торговлю с ${inCase(partner.irn, "instrumental")} (${irn}).`;
        const last = alone
          ? ` Сам по себе экспорт в ${inCase(partner.irn, "accusative")} составил в том году ${alone.figure} (${alone.reporter}).`
          : "";
        if (!other) return `${part}${last}`;
        return `${part} По другому подсчёту (${other.reporter}), вся торговля с ${inCase(partner.isr, "instrumental")} в том году составила ${other.figure}. Эти подсчёты не сходятся.${last}`;
      })
      .join(" "),
  laterCounts,
  /** In which years rounding decides how a cell is filled. */
  nearLimit: (years: number[]) => `${capital(inYears(years))} числа так близки к порогу, что решить может одно лишь округление.`,
  /** Which years rest on a doubtful figure: without it one of the two has none. */
  onDoubt: (years: number[]) => `${capital(inYears(years))} без ненадёжного числа сравнивать было бы нечего.`,
  /** Which test of the votes speaks against a clear side, and in which years. */
  against: (failed: readonly FailedTest[]) =>
    `Что говорит против явной стороны: ${kit.semicolons(failed.map(({ test, years }) => `${inYears(years)} — ${TESTS[test]}`))}.`,
  ranks: (name: string, votes: Rank, ideal: Rank) =>
    `Доля других стран-членов, которые ещё ${nearer(name)}: по голосам — ${percent(votes)} (${votes.year}), по идеальным точкам — ${percent(ideal)} (${ideal.year}).`,
  /** Of which year the ideal points are that a year is held against, where its own are not published yet. */
  carried: (year: number, of: number) => `Для ${year} года взяты идеальные точки за ${of} год, последние из опубликованных.`,
  caution: (title: string, caution: string) => `${title}. ${caution}`,
  interval: `Тень или вертикальная черта: ${INTERVAL}.`,
  colors: (dimension: Dimension) =>
    `Цветом — годы с явным результатом, серым — годы, когда разница ${dimension === "votes" ? "невелика или неясна" : "невелика или её почти нет"}.`,
  colorsIn: (title: string, dimension: Dimension) =>
    `${kit.quoted(title)}: цветом — годы с явным результатом, серым — годы, когда разница ${dimension === "votes" ? "невелика или неясна" : "невелика или её почти нет"}.`,
  grayIn: (isFirst: boolean, dimension: Dimension) =>
    `${isFirst ? "На первом" : "На втором"} графике серым — годы, когда разница ${dimension === "votes" ? "невелика или неясна" : "невелика или её почти нет"}.`,
  arrows: "Стрелка окрашена в цвет своей стороны, даже если результат не явный.",
  otherCount: (years: readonly number[], unsided: readonly number[]) =>
    `${capital(inYears(years))} есть другой подсчёт.${unsided.length === 0 ? "" : ` ${capital(inYears(unsided))} неизвестно, к какой стороне он склоняется, поэтому точки нет.`}`,
  few: "Нет точки: визитов слишком мало, чтобы судить.",
  hollow: "Полые точки, пунктирные линии: ненадёжные числа.",
  hollowLimits: (isAll: boolean): string =>
    isAll ? "Полые точки, пунктирные линии: верхние границы." : "Полые точки, пунктирные линии: ненадёжное число или верхняя граница.",
  floor: "Для года без точки такого подсчёта нет. Пропуски не заполнены, разные подсчёты не соединены.",
  floorBeside: "Для остальных лет без точки такого подсчёта нет. Пропуски не заполнены, разные подсчёты не соединены.",
  /** What a figure of both partners opens to. */
  range: (low: number, high: number) => `между ${signed(low, 2)} и ${signed(high, 2)} (${INTERVAL})`,
  noRange: "интервал неизвестен",
  counted: (n: number) => `посчитано: ${kit.number(n, 3)}`,
  grade: (grade: string) => `надёжность ${grade}`,
  value: (value: number) => signed(value, 2),
  /** By what a reading of the votes places members, behind the name of its column. */
  idealPoints: TESTS.ideal,
  columns: ["Число", capital(INTERVAL), "Показатель", "Страна", "Период", "Что измеряется", "Сколько случаев", "Источник"],
  bothPartners: ({ partner }: Names) => `${partner.irn} и ${partner.isr}`,
  rangeCell: (low: number | null, high: number | null) => (low === null ? "–" : `от ${signed(low, 2)} до ${signed(high, 2)}`),
};
