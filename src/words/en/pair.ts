import type { Cell, Dimension, Side } from "../../model/dimensions/dimension.ts";
import type { FailedTest, VotesTest } from "../../model/dimensions/votesAgainst.ts";
import { withDoubtful } from "../kit/withDoubtful.ts";
import { capital } from "./capital.ts";
import { INTERVAL } from "./interval.ts";
import { kit } from "./kit.ts";
import { laterCounts } from "./laterCounts.ts";
import { names } from "./names.ts";
import type { SheetNames } from "./sheetNames.ts";
import { signed } from "./signed.ts";
import { votesLimits, votesRule } from "./votesRule.ts";
import { votesYears } from "./votesYears.ts";
import { yearList } from "./yearList.ts";

type Names = Pick<SheetNames, "partner">;

/** Phrases that earlier releases have otherwise. */
export const pairPhrases = {
  /** Which way a row leans, over its panel. Rows without a lean have no such panel. */
  leans: {
    votes: ({ partner }) => `Nearer ${partner.isr} or nearer ${partner.irn} than the average UN member`,
    goods_sold: () => `Which of the two ${names.subject} sold more to`,
    goods_bought: () => `Which of the two ${names.subject} bought more from`,
    visits: () => "Which country has more visits on record, over the five years ending in each year",
  } as Partial<Record<Dimension, (names: Names) => string>>,
  otherLean: "Which side it points to",
  /** On which side some years of a row are, and how clearly. */
  years: (dimension: Dimension, how: string, name: string): string => {
    switch (dimension) {
      case "goods_sold":
        return `${how} more went to ${name}`;
      case "goods_bought":
        return `${how} more came from ${name}`;
      case "visits":
        return `${how} more visits were to or from ${name}`;
      default:
        return `the votes were ${how} nearer ${name}`;
    }
  },
  even: (dimension: Dimension): string => (dimension === "votes" ? "they were even or unclear" : "the two were about equal"),
};

/** What a rank of the votes comes to: a share of the other members, in percent, and its year. */
export interface Rank {
  share: number;
  year: number;
}

/** A share to one digit after the point. */
const percent = ({ share }: Rank) => kit.figure(share, "PC", 1);

/** What is held against the votes, to be clear. */
const TESTS: Record<VotesTest, string> = {
  interval: `the ${INTERVAL} of the votes, which includes zero`,
  rank: "the rank among the members",
  ideal: "the ideal points",
  excess: "the difference, which is too small",
};

/** A year of which customs prove more than they print. */
export interface Bound {
  year: number;
  irn: string;
  isr: string;
  other?: { figure: string; reporter: string } | null;
  /** What the exports to the first partner alone came to, by whoever says so. */
  alone?: { figure: string; reporter: string };
}

type Phrases = typeof pairPhrases;

/** What stands at the two ends of such a panel. */
const ENDS: Partial<Record<Dimension, (name: string) => string>> = {
  goods_sold: (name) => `more to ${name}`,
  goods_bought: (name) => `more from ${name}`,
  visits: (name) => `towards ${name}`,
};

/** Years of a row by side and strength; a side without years is not said. */
export interface YearsBySide {
  clear: Record<Side, readonly number[]>;
  slight: Record<Side, readonly number[]>;
  even: readonly number[];
  /** Whether it is said how little slight is. */
  isSlightTold?: boolean;
  /** The years of these in which a figure is doubtful, where they are told apart: then they are not among the others. */
  doubtful?: YearsBySide | null;
  /** Whether they are one year alone; not told in releases before 2026.30.0. */
  isOneYear?: boolean;
}

/**
 * The years in which a row is clear, slight and even: `Clearly more went to Israel in 2006 and 2008–20; the two were about equal in 2005.`
 */
function bySide(dimension: Dimension, { clear, slight, even, isSlightTold }: YearsBySide, { partner }: Names, phrases: Phrases): string {
  const of = (how: string, years: Record<Side, readonly number[]>, told = "") =>
    SIDES.flatMap((side) =>
      years[side].length === 0 ? [] : [`${phrases.years(dimension, how, partner[side])} in ${yearList(years[side])}${told}`],
    );
  const evenly = phrases.even(dimension);
  const parts = [
    ...of("clearly", clear),
    ...of("slightly", slight, isSlightTold ? " (less than twice as much)" : ""),
    ...(even.length === 0 ? [] : [`${evenly} in ${yearList(even)}`]),
  ];
  return parts.join("; ");
}

/** The same, with the years that have a doubtful figure apart. */
function yearsBySide(dimension: Dimension, years: YearsBySide, names: Names, phrases: Phrases): string {
  return withDoubtful(
    years,
    (some) => bySide(dimension, some, names, phrases),
    { years: "Years with a doubtful figure", year: "The year with a doubtful figure" },
    capital,
  );
}

const SIDES = ["isr", "irn"] as const;

/** What stands at the end of a panel of a lean: `more to Israel`. */
export function leanEnd(dimension: Dimension, name: string): string {
  return ENDS[dimension]?.(name) ?? `nearer ${name}`;
}

/** What these charts say with some phrases. */
export function pairIn(phrases: Phrases) {
  return {
    leanTitle: (dimension: Dimension, names: Names) => phrases.leans[dimension]?.(names) ?? phrases.otherLean,
    yearsBySide: (dimension: Dimension, years: YearsBySide, names: Names) => yearsBySide(dimension, years, names, phrases),
  };
}

/** Charts of one count of both partners: panels, the names of lines, how they are drawn, cards and the table. */
export const pair = {
  ...pairIn(pairPhrases),
  votesYears,
  votesRule,
  votesLimits,
  /** What the numbers of a lean of amounts are. */
  leanScale: ({ irn, isr }: Names["partner"]) => `Scale from ${signed(-1, 0)} to ${signed(1, 0)}: (${isr} − ${irn}) ÷ (${isr} + ${irn}).`,
  /** What decides where a rounded figure is as far from zero as the limit. */
  votesUnrounded: "Figures are compared with these limits before they are rounded.",
  /** Of which years a panel has no point although others beside it have. */
  noPoint: (title: string, years: readonly number[]) => `${kit.quoted(title)} has no point for ${yearList(years)}; other panels do.`,
  leanEnd,
  /** Title of a panel of the series: without what the titles of the chart's series begin with, such as `UN votes: `. */
  panel: (title: string, whose: string | null) => {
    const own = title.replace(/^[^:]+: /, "");
    const named = `${own.charAt(0).toUpperCase()}${own.slice(1)}`;
    return whose === null ? named : `${named} with ${whose}`;
  },
  /** What is counted; the unit where there is one. */
  subtitle: (what: string[], units: string[]) => {
    const text = `${what.join("; ")}${units.length === 1 ? ` (${units[0]})` : ""}`;
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  },
  /** Title of the panel of both lines, over the lean that is computed from them. */
  amounts: (unit: string) => `${unit} a year`,
  nearer: (name: string) => `nearer ${name}`,
  /** Words at the line before which something else was counted. */
  broken: "new way of counting",
  /** A lean of which one bound alone is known, and on whose side of it the true one lies: `at most` a number below 0 sounds weaker. */
  leanBound: (value: number, name: string) => `balance ${signed(value, 2)} or further towards ${name}`,
  /** Name of a line of another count than the row's own. */
  standIn: (cell: Pick<Cell, "lean_low" | "lean_high">): string =>
    cell.lean_low !== null && cell.lean_high === null ? "customs data, at least" : "another count",
  /** What customs prove of years that no count of both has; each with what the two figures are, and `other`: a lower total of another count. */
  bound: (years: Bound[], { partner }: Names) =>
    years
      .map(({ year, irn, isr, other, alone }) => {
        const part = `In ${year}, by customs data, only part of the trade with ${partner.isr} (${isr}) was already more than all trade with ${partner.irn} (${irn}).`;
        const last = alone ? ` Exports to ${partner.irn} alone came to ${alone.figure} that year (${alone.reporter}).` : "";
        return other
          ? `${part} By another count (${other.reporter}), all trade with ${partner.isr} came to ${other.figure} that year. The two counts do not fit together.${last}`
          : `${part}${last}`;
      })
      .join(" "),
  laterCounts,
  /** In which years rounding decides how a cell is filled. */
  nearLimit: (years: number[]) => `In ${yearList(years)} the figures are so near a threshold that rounding alone could decide.`,
  /** Which years rest on a doubtful figure: without it one of the two has none. */
  onDoubt: (years: number[]) => `In ${yearList(years)} there would be nothing to compare without a doubtful figure.`,
  /** Which test of the votes speaks against a clear side, and in which years. */
  against: (failed: readonly FailedTest[]) =>
    `What speaks against a clear side: ${failed.map(({ test, years }) => `in ${yearList(years)} ${TESTS[test]}`).join("; ")}.`,
  /** Which share of the other members is still nearer a country, by each of the two ranks and of which year it is. */
  ranks: (name: string, votes: Rank, ideal: Rank) =>
    `Share of the other members that are even nearer ${name}: ${percent(votes)} by the votes (${votes.year}), ${percent(ideal)} by the ideal points (${ideal.year}).`,
  /** Of which year the ideal points are that a year is held against, where its own are not published yet. */
  carried: (year: number, of: number) => `For ${year} the ideal points are those of ${of}, the newest published.`,
  caution: (title: string, caution: string) => `${title}. ${caution}`,
  interval: `Shading or an upright line: the ${INTERVAL}.`,
  colors: (dimension: Dimension) => `Color: clear years. Gray: slight or ${dimension === "votes" ? "unclear" : "even"} years.`,
  /** The same where other panels are drawn otherwise, and named. */
  colorsIn: (title: string, dimension: Dimension) =>
    `${kit.quoted(title)}: color for clear years, gray for slight or ${dimension === "votes" ? "unclear" : "even"} years.`,
  /** What gray says in the first or second of several plots, short. */
  grayIn: (isFirst: boolean, dimension: Dimension) =>
    `${isFirst ? "First" : "Second"} plot: gray for slight or ${dimension === "votes" ? "unclear" : "even"} years.`,
  /** How a bound is drawn of which the side is certain. */
  arrows: "An arrow has the color of its side, even where the year is not clear.",
  /** Of which years another count has both; in those of `unsided` without a side. */
  otherCount: (years: readonly number[], unsided: readonly number[]) =>
    `Another count covers ${yearList(years)}.${unsided.length === 0 ? "" : ` In ${yearList(unsided)} we do not know which side it is on, so no point is drawn.`}`,
  few: "No point: too few visits to say.",
  hollow: "Hollow points, dotted lines: doubtful figures.",
  /** The same where some of these figures, or all, can only be too high. */
  hollowLimits: (isAll: boolean): string =>
    isAll ? "Hollow points, dotted lines: upper limits." : "Hollow points, dotted lines: doubtful, or an upper limit.",
  floor: "A year without a point has no such count. Nothing is filled in, and different counts are not joined.",
  /** The same where some years without a point have a count whose side is not known. */
  floorBeside: "Other years without a point have no such count. Nothing is filled in, and different counts are not joined.",
  /** What a figure of both partners opens to. */
  range: (low: number, high: number) => `between ${signed(low, 2)} and ${signed(high, 2)} (${INTERVAL})`,
  noRange: "no interval known",
  counted: (n: number) => `${kit.number(n, 3)} counted`,
  grade: (grade: string) => `grade ${grade}`,
  value: (value: number) => signed(value, 2),
  /** By what a reading of the votes places members, behind the name of its column. */
  idealPoints: "ideal points",
  columns: ["Figure", INTERVAL, "Measure", "Country", "Period", "What it measures", "Cases counted", "Source"],
  bothPartners: ({ partner }: Names) => `${partner.irn} and ${partner.isr}`,
  rangeCell: (low: number | null, high: number | null) => (low === null ? "–" : `${signed(low, 2)} to ${signed(high, 2)}`),
};
