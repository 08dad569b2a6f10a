import type { Dimension, Grade } from "../../model/dimensions/dimension.ts";
import { subjectText } from "../naming.ts";
import { listed } from "./cardinal.ts";
import { names } from "./names.ts";
import type { SheetNames } from "./sheetNames.ts";
import { yearList } from "./yearList.ts";

type Names = Pick<SheetNames, "subject" | "partner">;

/** What a row counts, and whether that is a valid measure of leaning. */
interface RowWords {
  counts: (names: Names) => string;
  /** The verdict in a few words. */
  verdict: keyof typeof VERDICTS;
  because: (names: Names) => string;
}

const VERDICTS = {
  valid: "A valid measure of leaning.",
  weight: "Not a measure of leaning, but of weight.",
  none: "Not a measure of leaning.",
  weak: "A weak measure of leaning.",
} as const;

/** No number stands here: numbers come from the rows in view. */
const ROWS: Record<Dimension, RowWords> = {
  votes: {
    counts: ({ subject, partner }) =>
      `How much more ${subject} votes like ${partner.isr}, or like ${partner.irn}, than the average other UN member does on the same roll calls. The difference is called the excess. ${subjectText("votes.left_out")}`.trim(),
    verdict: "valid",
    because: () =>
      "What all members share is taken out: a yes that everybody casts moves nothing. A year is called clear only where three readings agree: the excess with its margin of error, the rank among all members, and the ideal points, which place every member on one line by all of its votes. A year whose own ideal points are not published yet has those of the year before. The row shows where a country stands among others. It does not show why.",
  },
  goods_sold: {
    counts: ({ subject }) =>
      `Dollars of goods that ${subject} sent to each of the two in a year, calculated by one method from what both sides reported.`,
    verdict: "valid",
    because: () =>
      `Both values come from the same method, so their ratio says which of the two buys more. ${subjectText("because.goods_sold")}`.trim(),
  },
  goods_bought: {
    counts: ({ subject }) => `Dollars of goods that reached ${subject} from each of the two in a year, as ${subject} itself reported them.`,
    verdict: "valid",
    because: () =>
      `One office counts both, so their ratio says which of the two sells more. The count has ended. A later one is often far above it, for either of the two, so it appears beside the row and decides nothing.`,
  },
  arms: {
    counts: ({ subject }) => `The share of ${subject}'s recorded arms imports that came from each of the two, over five years.`,
    verdict: "weight",
    because: ({ partner }) =>
      `No delivery from ${partner.irn} is on record, so comparing the two would point to ${partner.isr} in every year, whether it supplied little or nearly everything. The share of all imports says how much it supplied.`,
  },
  energy: {
    counts: ({ partner }) => `Whether any figure exists, for a year, of oil sold to ${partner.isr}.`,
    verdict: "none",
    because: () => "Only one side is counted. A missing count is not a zero, so there is nothing to compare.",
  },
  visitors: {
    counts: ({ subject }) =>
      `The share of all foreign arrivals in ${subject} who are citizens of each of the two, by one office in one period.`,
    verdict: "none",
    because: () =>
      `Who comes depends on distance, borders, visas and prices far more than on which of the two governments ${names.capital} prefers.`,
  },
  visits: {
    counts: () => "Visits of leaders and ministers in either direction, over five years, that our search found.",
    verdict: "weak",
    because: () =>
      "Governments do choose whom to visit. But a search finds only what somebody reported, and it found so few that the sentence never uses this row.",
  },
  disputes: {
    counts: () => "Whether an armed dispute with each of the two was under way in a year, by a list that scholars keep for all countries.",
    verdict: "none",
    because: () =>
      "It records quarrels alone: good relations leave no mark in it. It is here because an account of relations would be incomplete without it.",
  },
  events: {
    counts: () =>
      "Events that the articles report, scored from conflict to cooperation, with weights that fade over the years: the balance index.",
    verdict: "weak",
    because: () =>
      "It measures what the articles chose to report. A direction is named only in years in which every method and both readers who coded the articles agree, and even then it depends on which articles were read.",
  },
};

/** Years with a count of the row's own measure, in order, each with its grade. */
type RowYears = readonly { year: number; grade: Grade | null }[];

/** Words of the rows on the page of the method. */
export const sheetRows = {
  heading: "What each row counts",
  text: "Grades say how well a count is made. A: one method for both countries, checked against another source. B: a known gap. C: rough, doubtful, or known to be incomplete.",
  counts: (dimension: Dimension, names: Names) => ROWS[dimension].counts(names),
  verdict: (dimension: Dimension): string => VERDICTS[ROWS[dimension].verdict],
  because: (dimension: Dimension, names: Names) => ROWS[dimension].because(names),
  caution: "Caution:",
  /** `Grade B, but C in 1994–95. 23 years counted: 1992–2014.` */
  years: (years: RowYears, inWindows: boolean) => {
    if (years.length === 0) return "No year is counted here.";
    const all = yearList(years.map(({ year }) => year));
    const unit = `${inWindows ? "window" : "year"}${years.length === 1 ? "" : "s"}`;
    return `${gradesOf(years)} ${years.length} ${unit} counted${inWindows ? ", ending in " : ": "}${all}.`;
  },
  chart: "See its chart",
};

function gradesOf(years: RowYears): string {
  const of = (grade: Grade) => years.filter((one) => one.grade === grade).map(({ year }) => year);
  const [most, ...others] = (["A", "B", "C"] as const)
    .map((grade) => ({ grade, years: of(grade) }))
    .filter((one) => one.years.length > 0)
    .sort((a, b) => b.years.length - a.years.length);
  if (most === undefined) return "No grade: there is no count of both.";
  const rest = others.map((one) => `${one.grade} in ${yearList(one.years)}`);
  return `Grade ${most.grade}${rest.length === 0 ? "" : `, but ${listed(rest)}`}.`;
}
