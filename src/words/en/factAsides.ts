import { asidesIn, type FactAsides } from "../kit/factAside.ts";
import { kit } from "./kit.ts";

/** Of a turnover whose year is not stated: how high both directions come together, counted by one method. */
const bothWays = (who: string, sum: string, year: string) => `Highest sum of exports and imports (${who}): ${sum} (${year}).`;

/** The same of the two highest sums, where both come close to it. */
const highestSums = (who: string, sums: string) => `Highest sums of exports and imports (${who}): ${sums}.`;

const ASIDES: FactAsides = {
  borneOutBy: {
    officials: (figures) => `Officials said about the same: ${figures}. No count confirms it.`,
    one_of_officials: (figures) => `One statement by officials says about the same: ${figures}. No count confirms it.`,
    statements: (figures) => `Officials' statements agree: ${figures}.`,
    one_statement: (figures) => `One statement by officials agrees: ${figures}.`,
    ours: (figures) => `Our own calculation agrees: ${figures}.`,
  },
  doubtful: (isOne) => (isOne ? "One of these figures is doubtful." : "Both of these figures are doubtful."),
  ofOneOccasion: (n, country) => `${n} of these are of one occasion (${country}).`,
  noneInView: (country) => `For ${country}, none is in this view.`,
  beforeDoubt: "It is the last year without a doubtful figure.",
  officials: (isOne) => (isOne ? "It is a statement of officials." : "All of these are statements of officials."),
  beyond: (figure) => `A later record by another count: ${figure}.`,
  whole: (figures, year) => `By another count, for the whole of ${year}: ${figures}.`,
  nearer: (figure) => `The same source comes nearer to it for another year: ${figure}.`,
  beside: (figures) => `By another count it is ${figures}.`,
  claimed: (figures, isOne) => `${isOne ? "An article says" : "Articles say"} ${figures}.`,
  incomparable: (figures) => `Newer, but not comparable: ${figures}.`,
  apart: "It cannot be compared with the other figure.",
  ofMeasure: (measure, records) => `This is the ${measure}${records === null ? "" : `; records of the same measure: ${records}`}.`,
  untested: "No record in this view tests it.",
  inView: (figures) => `Records in view: ${figures}.`,
  newestInView: (figures) => `Newest records in view: ${figures}.`,
  outside: (years) => `The records compared (${years}) are not in this view.`,
  nearest: (figures) => `Nearest on record: ${figures}.`,
  newest: (title, each, n) => `${title}, newest ${n === 1 ? "figure" : "figures"}: ${each}.`,
  latest: ({ figure, country, when, of }) => `For ${country}, the latest figure that is not doubtful is ${figure}${when} (${of}).`,
  bothWays,
  highestSums,
  suchSum: (who, sum, year) => `Highest such sum (${who}): ${sum} (${year}).`,
  later: (runs, none) =>
    runs === null
      ? `Later, by our rougher estimates, nobody clearly has it (${none}).`
      : `Later, by our rougher estimates: ${runs}${none === null ? "" : `; nobody clearly in ${none}`}.`,
  laterEach: (each) => `Later, by our rougher estimates: ${each}.`,
  largest: (each, by) => `Largest share, by the year in which a period ends: ${each} (${by}).`,
  roughEach: (each) => `Largest share, by the year in which a period ends, by our rougher estimates: ${each}.`,
  even: (countries, year, isBare) => (isBare ? `${countries} about even ${year}` : `in ${year} ${countries} about even`),
  unknown: (years, isBare) =>
    isBare ? `${years} unknown (too much missing here)` : `for ${years} not known, as too much has no figure here`,
};

/** How high both directions of a trade come together; what is added behind the sentence of a fact; who alone bears a claim out. */
export const { sumsOfBothWays, factAside, borneOut, largestShare, newest, sureLatest } = asidesIn(kit, ASIDES);
