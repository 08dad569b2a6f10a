import { isHedge } from "../kit/languageTable.ts";
import { kit } from "./kit.ts";

/** One figure and where it comes from. */
export const observation = {
  kicker: "Figure",
  value: "Value",
  series: "Series",
  counterpart: "With",
  direction: "Direction",
  period: "Period",
  basis: "What it measures",
  reporter: "Who says so",
  status: "Status",
  source: "Source",
  paragraph: (n: number) => `paragraph ${n}`,
  quote: "Quote",
  note: "Note",
  caution: "Caution",
  definition: "Definition",
  formula: "How it is calculated",
  cases: "Calculated from",
  countedCases: (n: string) => `${n} cases`,
  id: "Id",
  /** What the wording allows beside the figure itself; a hedge such as `more than` already says it. */
  bounds: (lower: string | null, upper: string | null, value: string | null = null) =>
    lower !== null && upper !== null && value !== null ? `between ${lower} and ${upper}` : null,
  /** Said where the wording sets no bounds; nothing. */
  noBounds: "",
  /** Whether the figure in our words stands before every print, readable or not. */
  figureFirst: true,
  /** A figure of which only the bounds are printed: `25–33%`, `$15–20 million`. */
  between: (lower: string, upper: string) => {
    const [unit] = /(?:%| [a-z ]+| TIV)$/i.exec(upper) ?? [""];
    const from = unit !== "" && lower.endsWith(unit) ? lower.slice(0, -unit.length) : lower;
    return `${from}–${from.startsWith("$") ? upper.replace(/^\$/, "") : upper}`;
  },
  /** A 0 of what nobody can count in full. */
  noneFound: "none found",
  /** A figure with its hedge, which is the code of its qualifier; an exact one has none. */
  valueAbout: (qualifier: string, figure: string) => (isHedge(qualifier) ? kit.hedged(qualifier, figure) : figure),
  periodBasis: {
    stated: "stated by the source",
    implied: "implied by the source",
    publication: "not given; placed at the date of publication",
  } as Record<string, string>,
  /** That a source only implies a year, beside it. */
  implied: "implied",
  /** How a figure came about that its source does not print as counted, in the place of the code that ours have too. */
  estimatedBySource: "estimated by the source",
  /** Figures of one count and period that several sources give, as one. `figures`: listed with "or". */
  bySource: (figures: string) => `${figures} (depending on the source)`,
  /** As many deals, each of an amount of its own. `span`: from the lowest to the highest. */
  deals: (n: number, span: string) => `${n} deals of ${span} each`,
  /** What was delivered of as many deals, of each an amount of its own. `span`: from the lowest to the highest. */
  deliveredOf: (n: number, span: string) => `${span} for each of ${n} deals`,
  /** When what a figure counts was delivered: a deal may be older. */
  delivered: (period: string) => `delivered in ${period}`,
  /** A figure that its source prints as a sum of each year. */
  aYear: (figure: string) => `${figure} a year`,
  /** A period with how it is known, on a card. */
  cardPeriod: (period: string, basis: string) =>
    basis === "publication" ? `No year given; published ${period}` : basis === "implied" ? `${period} (implied)` : period,
  by: (reporter: string, attribution: string | null) => (attribution === null ? reporter : `${reporter}: ${attribution}`),
  /** What stands before and after a print that is not the figure itself; `language` is its code where it is not the page's. */
  printedAs: (language: string | null): [string, string] => [
    "(printed “",
    language === null ? "”)" : `” in ${kit.languageName(language)})`,
  ],
  notPrinted: "calculated, not printed",
  /** The same of events that were counted. */
  notPrintedCount: "counted by us",
  counted: (n: number) => (n === 1 ? "The event behind this figure" : `The ${n} events behind this figure`),
  countedNote: (n: number) =>
    `No source prints this figure: we counted ${n === 1 ? "this event" : "these events"}. Sources do not mention everything, so it is a minimum.`,
  readAtSource: "Read it at the source",
  noAddress: "This article has no public address that we know of.",
  published: (date: string) => `published ${date}`,
  publishedWithin: (from: string, to: string) => `published between ${from} and ${to}`,
  json: "This figure as JSON",
};
