import type { BalanceQuery, BalanceRow } from "../../model/sensitivity.ts";
import type { Vintage } from "../../model/vintage.ts";
import { balanceClaim } from "./balanceClaim.ts";
import { balance as before } from "./before2026_5/balance.ts";
import { leftOutInTurn } from "./leftOutInTurn.ts";
import { signed } from "./signed.ts";

const REPORTED = { documents: "in the articles", references: "in other sources", all: "in all sources" } as const;

/** Names of the two partners, by their end of the index. */
export interface Ends {
  low: string;
  high: string;
  of: (code: string) => string;
}

/** The balance index: picture, table and the sentence about what may be claimed. */
export const balance = {
  /** What is drawn, where the claim says how the method was turned. */
  subtitle: ({ vintage }: Pick<BalanceQuery, "vintage">) =>
    `Events ${REPORTED[vintage.collection]}, scored from −10 (conflict) to +10 (cooperation). The weight of an event fades from year to year`,
  /** What releases before 2026.3.0 say here, in words of their own. */
  subtitleBefore2026_3: before.subtitleBefore2026_3,
  claimBefore2026_3: before.claimBefore2026_3,
  withReferences: "including other sources",
  withReferencesColumns: ["Index, all sources", "Verdict, all sources"],
  controls: {
    label: "Try other assumptions",
    halfLife: "Half-life: years until an event's weight has halved",
    prior: "Caution weight (κ): more pulls the index towards zero",
    drop: "Leave out",
    none: "no article",
    reset: "Reset",
  },
  panels: {
    lean: ({ low, high }: Ends) => `Balance index: −1 all towards ${low}, +1 all towards ${high}`,
    acts: "The events behind the line, by score",
    memory: "Running score of each country",
    evidence: "Amount of evidence: events that still count",
  },
  /** What a mark's size, the running score and the amount of evidence are, for the key. */
  explained: {
    sizes: "A mark of the strip is larger the further its event's score is from zero.",
    memory:
      "The running score of a country adds up the scores of its events with their signs; each counts less from year to year. The index compares both scores.",
    evidence:
      "The amount of evidence is the number of events that still count, the older ones only in part. Where it is small, a single event can move the line far.",
  },
  towards: (partner: string) => `towards ${partner}`,
  cooperation: "cooperation",
  conflict: "conflict",
  lean: (value: number) => signed(value, Number.isInteger(value) ? 0 : 1),
  points: (value: number, digits = 0) => signed(value, Number.isInteger(value) ? 0 : digits),
  year: (year: number) => `Balance at the end of ${year}`,
  verdict: (partner: string | null) => (partner === null ? "No clear side" : `Tilts towards ${partner}`),
  yearLines: (row: BalanceRow, { low, high }: Ends, collection: Vintage["collection"] = "documents") => [
    row.band_low === null && row.lean !== null
      ? `index ${signed(row.lean, 2)}; from one source alone`
      : `index ${signed(row.lean, 2)}; between ${signed(row.band_low, 2)} and ${signed(row.band_high, 2)} ${leftOutInTurn.when[collection]}`,
    row.claimable === null ? "nothing to compare" : `${Math.round(row.claimable * 100)}% of method variants agree`,
    ...(row.coder_agreement === null
      ? []
      : [`in ${row.coder_agreement} of 3 codings all variants agree (ours, first coder, second coder)`]),
    `running score: ${high} ${signed(row.memory_isr, 1)}, ${low} ${signed(row.memory_irn, 1)}`,
    `evidence: ${row.evidence.toFixed(1)} events${row.fresh ? "" : "; none new this year"}`,
  ],
  documents: (n: number) => (n === 1 ? "based on 1 source so far" : `based on ${n} sources so far`),
  withReferencesCells: (row: BalanceRow, { of }: Ends) => [
    signed(row.lean, 2),
    row.direction === null ? "no direction named" : `towards ${of(row.direction)}`,
  ],
  columns: ({ low, high }: Ends, collection: Vintage["collection"] = "documents") => [
    "Year",
    "Index",
    leftOutInTurn.column[collection],
    "Variants that agree",
    "Verdict",
    `${high}: running score`,
    `${low}: running score`,
    "Evidence",
    "Sources",
  ],
  codersColumn: "Codings that agree (of 3: ours and both readings)",
  /** Not how near they are to each other: of how many each variant names one side. */
  allAgreeColumn: "Codings in which all variants agree (of 3: ours and both readings)",
  codersCell: (row: BalanceRow) => (row.coder_agreement === null ? "–" : String(row.coder_agreement)),
  /** Of the extremes, the ends of what a reader may turn, how many agree. */
  extremesColumn: "Extreme settings that agree",
  extremesCell: ({ held }: BalanceRow) => (held === null ? "–" : `${Math.round(held * 100)}%`),
  extremesLine: ({ held }: BalanceRow) => (held === null ? [] : [`${Math.round(held * 100)}% of extreme settings agree`]),
  cells: (row: BalanceRow, { of }: Ends) => [
    String(row.year),
    signed(row.lean, 2),
    row.band_low === null ? "–" : `${signed(row.band_low, 2)} to ${signed(row.band_high, 2)}`,
    row.claimable === null ? "–" : `${Math.round(row.claimable * 100)}%`,
    row.direction === null ? "no direction named" : `towards ${of(row.direction)}`,
    signed(row.memory_isr, 1),
    signed(row.memory_irn, 1),
    row.evidence.toFixed(1),
    String(row.documents),
  ],
  claim: balanceClaim,
  /** Behind the claim where other sources are alone in view. */
  noSample: leftOutInTurn.noSample,
  /** Within the claim where one source alone is in view. */
  ofOne: leftOutInTurn.ofOne,
  nothing: "The sources in this view report no event that can be scored.",
  /** Of which countries and kinds the events of years with a side are. `each`: a country with their number and kinds. */
  behind: (years: string, each: string) => `Events of ${years} behind the line: ${each}.`,
  lastEvent: (date: string, { collection }: Pick<Vintage, "collection">) =>
    `The last event ${REPORTED[collection]} that counts is of ${date}.`,
};
