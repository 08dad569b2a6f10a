import type { Cell, Dimension, Side } from "../../../model/dimensions/dimension.ts";
import type { SheetNames } from "../sheetNames.ts";
import { signed } from "../signed.ts";
import { yearList } from "../yearList.ts";

type Names = Pick<SheetNames, "partner">;

/** Which way a row leans, over its panel. Rows without a lean have no such panel. */
const LEANS: Partial<Record<Dimension, (names: Names) => string>> = {
  votes: ({ partner }) => `Nearer ${partner.isr} or nearer ${partner.irn} than the average member`,
  goods_sold: () => "To which of the two more was sold",
  goods_bought: () => "From which of the two more was bought",
  visits: () => "The side of the visits found in the five years up to each year",
};

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
}

/** The years in which a row is clear, slight and even: `Clearly more to Israel in 2006 and 2008–20; even in 2005.` */
function yearsBySide(dimension: Dimension, { clear, slight, even }: YearsBySide, { partner }: Names): string {
  const of = (how: string, years: Record<Side, readonly number[]>) =>
    SIDES.flatMap((side) => (years[side].length === 0 ? [] : [`${how} ${leanEnd(dimension, partner[side])} in ${yearList(years[side])}`]));
  const evenly = EVEN[dimension] ?? "even";
  const parts = [...of("clearly", clear), ...of("slightly", slight), ...(even.length === 0 ? [] : [`${evenly} in ${yearList(even)}`])];
  const text = parts.join("; ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const SIDES = ["isr", "irn"] as const;

/** What a year is that leans to neither side. */
const EVEN: Partial<Record<Dimension, string>> = { votes: "even, or the readings disagree," };

function leanEnd(dimension: Dimension, name: string): string {
  return ENDS[dimension]?.(name) ?? `nearer ${name}`;
}

/** Charts of one count of both partners: panels, the names of lines, how they are drawn, cards and the table. */
export const pair = {
  leanTitle: (dimension: Dimension, names: Names) => LEANS[dimension]?.(names) ?? "Lean",
  leanEnd,
  yearsBySide,
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
  broken: "counted anew",
  /** Name of a line of another count than the row's own. */
  standIn: (cell: Pick<Cell, "lean_low" | "lean_high">): string =>
    cell.lean_low !== null && cell.lean_high === null ? "by customs, at least" : "by another count",
  /** What customs prove of years that no count of both has; each with what the two figures are. */
  bound: (years: { year: number; irn: string; isr: string }[], { partner }: Names) =>
    years
      .map(
        ({ year, irn, isr }) =>
          `In ${year}, by customs, a part of the trade with ${partner.isr} (${isr}) was more than all trade with ${partner.irn} (${irn}).`,
      )
      .join(" "),
  caution: (title: string, caution: string) => `${title}. ${caution}`,
  interval: "Shaded, or an upright stroke: 90% interval.",
  colors: (dimension: Dimension) =>
    `In color: clear years. Grey: slight or ${dimension === "votes" ? "even ones, or the readings disagree" : "even ones"}.`,
  few: "Years without a point there: too few to say.",
  hollow: "Hollow points on dotted lines: doubtful figures.",
  floor: "A year without a point has no such count: nothing is filled in, and no two counts are joined.",
  /** What a figure of both partners opens to. */
  range: (low: number, high: number) => `between ${signed(low, 2)} and ${signed(high, 2)} (90% interval)`,
  noRange: "no interval is known",
  counted: (n: number) => `${n.toLocaleString("en-US")} counted`,
  grade: (grade: string) => `grade ${grade}`,
  value: (value: number) => signed(value, 2),
  columns: ["Figure", "90% interval", "What", "Country", "Period", "What is counted", "Counted", "Source"],
  bothPartners: ({ partner }: Names) => `${partner.irn} and ${partner.isr}`,
  rangeCell: (low: number | null, high: number | null) => (low === null ? "–" : `${signed(low, 2)} to ${signed(high, 2)}`),
};
