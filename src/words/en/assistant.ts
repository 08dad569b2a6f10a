import type { BalanceFact } from "../../model/facts/balance.ts";
import { subjectText } from "../naming.ts";
import { type BalanceNames, balanceClaim, balanceClaimPhrases } from "./balanceClaim.ts";
import { names } from "./names.ts";

/** What is said of a cell of the balance sheet. */
export interface CellSaid {
  period: string;
  title: string;
  figures: string;
  unit: string;
  strength: string | null;
}

/** In which years all agree, and in which not, where no line has a color. */
const IN_WORDS = {
  inYears: "In these years",
  open: (year: number, coders: boolean) =>
    `; in the other years with a value a method${coders ? ", a reading" : ""} or an extreme setting does not, as in ${year}`,
  notAll: (year: number) => `; in the other years with a value not all agree, as in ${year}`,
};

/** What assistants are told over the Model Context Protocol: about the whole, each tool, each of its arguments, and what an answer says. */
export const assistant = {
  instructions: (tools: { search: string; number: string }) =>
    `${names.site} collects what is claimed about ${names.subject}'s relations with ${names.partner.irn} and ${names.partner.isr}, sets it beside what records show, and says how far each number may be believed. Begin with ${tools.search}, then read what you quote with ${tools.number}. Quote figures as printed, with their hedge, their period and who says so. Never add up, average or compare figures of different counts: each row says what it measures. A missing year is not zero. Lists say how many rows were left out, and \`next\` is the call that gets them; it is null where none are left. Cite \`cite_as\`: its \`address\` is pinned to the \`release\` and keeps saying the same.`,
  tools: {
    search_numbers: {
      title: "Search numbers",
      description:
        "Finds figures by words (what is measured, a country, a year, the printed figure, who says so), claims of the articles before records and recent years first. Each row has the figure, its period, who says so, its words and, for a claim, the verdict of the fact check. Without words it lists all figures that the other arguments allow.",
    },
    read_series: {
      title: "Read a series",
      description:
        "All figures of one measure in order of time, with its definition, unit and caution. Leave out `series` to get the list of all series with their ids. Figures of different `basis` or `reporter` are different counts: do not join them into one line.",
    },
    read_number: {
      title: "Read a number",
      description:
        "Everything about one figure: its words and where they stand, the source with its terms, what it measures, the verdict of the fact check with reason and records, the charts that show it, and where other sources contradict it.",
    },
    balance_as_told: {
      title: "The balance as told",
      description: `The balance index year by year: which way the events that the articles tell lean, from -1 (${names.partner.irn}) to +1 (${names.partner.isr}). \`direction\` names a country only where every variant of the method and both coders agree; where it is null nothing may be claimed, whatever the sign of \`lean\`.`,
    },
    balance_as_measured: {
      title: "The balance as measured",
      description:
        "The balance sheet: what records show in votes, trade, arms, energy and more, each row with its latest common count of both countries and the sentence that the clear rows give. Rows have different zeros and units and are never compared or averaged. With `dimension` also the row year by year.",
    },
    contradictions: {
      title: "Contradictions",
      description:
        "Where the articles contradict each other or themselves, or count different things: each point with all its sides, their words and where they stand. No side is corrected.",
    },
  },
  inputs: {
    q: `Words that must all be found: ${subjectText("example.words")}`,
    series: `Id of a series, such as ${subjectText("example.series")}`,
    counterpart: "The other country, an ISO 3166-1 alpha-3 code",
    reporter: "Who counts, a code",
    basis: "What it measures: the denominator or definition, a code",
    verdict: "Only claims with this verdict of the fact check",
    from: "First year, month or day",
    to: "Last year, month or day",
    as_of: "A day, month or year: only sources certainly published by then count",
    collection: "documents (the articles), references (other sources) or all",
    release: "A frozen release such as 2026.3.0; the newest unless told",
    offset: "How many rows to pass over; `next` of the answer before names it",
    number: `Id of a figure, such as ${subjectText("example.number")}`,
    dimension: "A row of the balance sheet, to read it year by year",
  },
  /** Each completes "q must be …" or stands behind the name of an argument. */
  faults: {
    text: (most: number) => `must be a text of 1 to ${most} characters, not of blanks alone`,
    choice: (allowed: readonly string[]) => `must be one of ${allowed.join(", ")}`,
    day: "must be a calendar day such as 2021-12-31, a month or a year, as text",
    offset: "must be a whole number from 0 to 99999",
    release: (known: readonly string[]) => `must be a release: ${known.join(", ")}`,
    unknown: (known: readonly string[]) => `is no argument of this tool; it takes ${known.join(", ")}`,
    missing: "is missing",
    object: "arguments must be an object",
  },
  /** What an answer says as text. */
  said: {
    searched: (q: string) => `Search: ${q}`,
    only: (title: string, narrowed: readonly string[]) => `${title} (only ${narrowed.join(", ")})`,
    none: "No figure matches.",
    noPoint: "No contradiction matches.",
    apart: (found: { word: string; n: number }[], isHeld: boolean) =>
      `${isHeld ? "Figures hold these words, and none is as the other arguments ask." : "No figure holds all of these words."} Found alone: ${found.map(({ word, n }) => `${word} (${n})`).join(", ")}.`,
    hint: (words: string) => `Did you mean: ${words}?`,
    row: (figure: string, what: string, who: string) => `${figure}: ${what}. Says: ${who}.`,
    verdict: (label: string) => `Fact check: ${label}.`,
    quote: (quote: string) => `“… ${quote} …”`,
    place: (publisher: string, paragraph: string | null) => (paragraph === null ? publisher : `${publisher}, ${paragraph}`),
    terms: (license: string) => `Terms: ${license}`,
    seriesCount: (n: number) => (n === 1 ? "1 figure" : `${n} figures`),
    year: (year: number, lean: string, direction: string | null) =>
      `${year}: ${lean}${direction === null ? "; nothing may be claimed" : `; tilts towards ${direction}`}`,
    noLean: "nothing known",
    cell: ({ period, title, figures, unit, strength }: CellSaid) =>
      `${period}: ${title}: ${figures}${unit === "" ? "" : ` (${unit})`}${strength === null ? "" : `; ${strength.replaceAll("_", " ")}`}.`,
    noCommonCount: (period: string) => `${period}: no common count.`,
    noFigure: "no figure",
    noCount: "No common count in this view.",
    notClaimed: "Not claimed:",
    rows: (from: number, to: number, total: number) => `Rows ${from} to ${to} of ${total}.`,
    more: (n: number, call: string) => `${n} more: call ${call}`,
    cite: (citation: string) => `Cite: ${citation}`,
    image: (address: string) => `Picture: ${address}`,
    data: (address: string) => `All data: ${address}`,
    moreRows: (n: number, uri: string) => `${n} more rows: read ${uri}`,
    sources: "Sources:",
    known: "Where the knowledge ends:",
  },
  /** What may be claimed of the index, without how it is drawn. */
  claim: (fact: BalanceFact, called: BalanceNames) => balanceClaim(fact, called, { ...balanceClaimPhrases, ...IN_WORDS }),
  faultOf: {
    batch: "Batches are not accepted: send one message per request",
    large: (most: number) => `The body is larger than ${most} bytes`,
    echo: "A name, an address or an id in the message is too long",
    parse: "The body is not JSON",
    noSeries: (fault: string) => `${fault} Leave out series to get the list of all of them.`,
    noYears: (first: number, last: number) => `The index has none of these years: it goes from ${first} to ${last}`,
    hidden: (id: string) => `The figure “${id}” is not in this view: as_of or collection leaves out its source`,
    ofOneSeries: (names: readonly string[]) => `Without series, this tool lists all series and does not take ${names.join(", ")}`,
    stillIn: (fault: string, release: string) => `${fault}\nThe last release that has it is ${release}: call again with it.`,
    noOffset: (offset: number, total: number) => `offset ${offset} lies behind the last of ${total} rows`,
  },
  resource: {
    chart: "The chart in words, with its data, its pinned address and its picture",
    template: "Add ?offset=40 for further rows of the data, ?release=2026.3.0 for a frozen release",
  },
};
