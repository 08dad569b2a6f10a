import type { BothWays, ClaimFact, Fact } from "../../model/facts/fact.ts";
import { asideOf, borneOutOf, bothWaysText, type FactAsides, type Named, type SumNames } from "../kit/factAside.ts";
import { kit } from "./kit.ts";

/** Of a turnover whose year is not stated: how high both directions come together, counted by one method. */
const bothWays = (who: string, sum: string, year: string) => `Highest sum of exports and imports (${who}): ${sum} (${year}).`;

/** The same of the two highest sums, where both come close to it. */
const highestSums = (who: string, sums: string) => `Highest sums of exports and imports (${who}): ${sums}.`;

const ASIDES: FactAsides = {
  borneOutBy: {
    officials: (figures) => `Officials said about the same: ${figures}. No count confirms it.`,
    statements: (figures) => `Officials' statements agree: ${figures}.`,
    ours: (figures) => `Our own calculation agrees: ${figures}.`,
  },
  doubtful: (isOne) => (isOne ? "One of these figures is doubtful." : "Both of these figures are doubtful."),
  beforeDoubt: "It is the last year without a doubtful figure.",
  officials: (isOne) => (isOne ? "It is a statement of officials." : "All of these are statements of officials."),
  beyond: (figure) => `A later record by another count: ${figure}.`,
  whole: (figures, year) => `By another count, for the whole of ${year}: ${figures}.`,
  nearer: (figure) => `The same source comes nearer to it for another year: ${figure}.`,
  beside: (figures) => `By another count it is ${figures}.`,
  claimed: (figures, isOne) => `${isOne ? "An article says" : "Articles say"} ${figures}.`,
  bothWays,
  highestSums,
  suchSum: (who, sum, year) => `Highest such sum (${who}): ${sum} (${year}).`,
  later: (runs, none) =>
    runs === null
      ? `Later, by our rougher estimates, nobody clearly has it (${none}).`
      : `Later, by our rougher estimates: ${runs}${none === null ? "" : `; nobody clearly in ${none}`}.`,
  laterEach: (each) => `Later, by our rougher estimates: ${each}.`,
  even: (countries, year, isBare) => (isBare ? `${countries} about even ${year}` : `in ${year} ${countries} about even`),
  unknown: (years, isBare) => (isBare ? `${years} unknown (too much unlisted)` : `for ${years} not known, as too much has no figure`),
};

/** How high both directions of a trade come together: the highest sum of one count, or the two highest. */
export function sumsOfBothWays(found: BothWays, names: SumNames): string {
  return bothWaysText(found, names, kit, ASIDES);
}

/** What is to be added behind the sentence of a fact, with the space before it; empty for most. */
export function factAside(fact: Fact, names: Named): string {
  return asideOf(fact, names, kit, ASIDES);
}

/** Who alone bears a claim out, in the place of the verdict, with the space before it; null where others do. */
export function borneOut(fact: ClaimFact, names: Named): string | null {
  return borneOutOf(fact, names, kit, ASIDES);
}
