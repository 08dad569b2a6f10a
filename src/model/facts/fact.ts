import type { Check } from "../check.ts";
import type { Mention } from "../event.ts";
import type { Observation } from "../observation.ts";
import type { Collection } from "../source.ts";
import type { MeasureFact } from "./measureFact.ts";
import type { LargestShareFact } from "./shareFact.ts";
import type { Untested } from "./untestedFact.ts";

/** A fact that a chart may tell, as codes and values and never as words. Each is computed from the rows in view and names them. */
export type Fact =
  | ClaimFact
  | BasesFact
  | CountsFact
  | PairFact
  | UpperLimitFact
  | RangeFact
  | LargestShareFact
  | DisputesFact
  | LatestFact
  | MeasureFact
  | DirectionsFact
  | RecordingFact;

/** A figure of a document, with the verdict on it and the records that gave the verdict, where these stand in view too. */
export interface ClaimFact {
  kind: "claim_against_record";
  claim: Observation;
  verdict: Check["verdict"] | null;
  /** By which rule; null where there is no verdict. */
  rule: Check["rule"] | null;
  /** How many records gave it. */
  tested: number;
  /** Whether the records tell the event alone that we take the claim to mean, and so the verdict holds only if both mean one case. */
  byEvent?: boolean;
  /** The places that report that event; none in releases before 2026.26.0. */
  events?: readonly Mention[];
  /** Records of the claim's own series; empty where the verdict rests on others. */
  records: Observation[];
  /** The highest record in view of years after all of these and of a count of theirs, where the claim has no year and it is higher than each of them. */
  later?: Observation | null;
  /** The highest of them by another count, where it is higher still; none in releases before 2026.16.0. */
  beyond?: Observation | null;
  /** Whether each of these is what an official said and no statistics; not asked of releases before 2026.16.0. */
  byOfficials?: boolean;
  /** Who bears it out, where no count of others does: officials of low reliability, their statements, we. One alone since 2026.30.0. */
  borneOutBy?: "officials" | "one_of_officials" | "statements" | "one_statement" | "ours" | null;
  /**
   * What records of other series come to that are its parts, such as both directions of a trade, in the claim's unit. `of`: one of them where all
   * are of one period; neither it nor which of the two are doubtful is told in releases before 2026.31.0.
   */
  sum?: { value: number; unit: string; of?: Observation; doubtful?: "one" | "all" | null } | null;
  /** The highest sum of both directions of its trade by one count, where it comes close to the claim; none in releases before 2026.17.0. */
  bothWays?: BothWays | null;
  /** A record of another year and of a count of theirs that comes nearer to a claim that differs; absent where none does, and in releases before 2026.27.0. */
  nearer?: Observation;
  /** What is on record by the claim's measure, where no verdict names records: then the measure is said too; not told in releases before 2026.30.0. */
  ofMeasure?: Observation[];
  /** What stands beside a claim that no record tests; absent where nothing does, and in releases before 2026.30.0. */
  untested?: Untested;
  /** The records differ, but no two have a day in common; absent where two do, and in releases before 2026.26.0. */
  areApart?: true;
}

/** Goods of both directions in one year, as one reporter counts them by one method. */
export interface BothWays {
  /** The figures that were added up. */
  rows: Observation[];
  sum: number;
  unit: string;
  /** One of them can only be too high. */
  isLimit: boolean;
  /** The next highest such sum, where it comes close to the claim too, with the one below it: three at most. */
  next?: BothWays;
}

/** Figures of documents that are shares of different things: no two of them are one count. */
export interface BasesFact {
  kind: "different_bases";
  claims: ClaimFact[];
}

/** How many events one collection tells of each partner; since 2026.30.0 `isWhole`: in full behind another count; `isAlone`: behind no article. */
export interface CountsFact {
  kind: "counts_by_partner";
  series: string;
  collection: Collection;
  /** Of the events that other sources tell, how many the documents in view tell too. */
  shared: number;
  /** Whether each of the events of other sources has a quote here; not asked of articles, which were read whole, nor of releases before 2026.11.0. */
  isQuoted: boolean;
  isWhole?: true;
  isAlone?: true;
  /** `ofOneOccasion`: how many are of one, where most are; not told in releases before 2026.31.0. */
  counts: { partner: string; count: number; shared: number; rows: Observation[]; ofOneOccasion?: number }[];
  /** Partners of which the collection tells no such event in view; absent where there are none, and in releases before 2026.32.0. */
  none?: string[];
}

/** Both partners in one count of one period. */
export interface PairFact {
  kind: "latest_of_partners";
  pair: [Observation, Observation];
  /** Whether later periods of the count have a doubtful figure, and so this is not the last one in view; not asked of releases before 2026.16.0. */
  beforeDoubt: boolean;
  /** Whether one of the two is doubtful: then the latest pair without a doubtful figure follows. None is told in releases before 2026.17.0. */
  isDoubtful?: boolean;
  /** What other counts print of the whole year, where the pair is of a part of one; absent where none does, and in releases before 2026.27.0. */
  whole?: Observation[];
}

/** Both partners in one count of one period, in which the figure of one of them can only be too high. */
export interface UpperLimitFact {
  kind: "latest_with_upper_limit";
  pair: [Observation, Observation];
  /** Code of the partner whose figure is the upper limit. */
  limited: string;
}

/** Lowest and highest figure of one line of records. */
export interface RangeFact {
  kind: "range_of_line";
  low: Observation;
  high: Observation;
  /** All figures as low and as high as these two, in the order of time; not told in releases before 2026.27.0. */
  ends?: [Observation[], Observation[]];
  /** How many figures the line has. */
  length: number;
  /** The years in which its first and its last period end; not told in releases before 2026.20.0. */
  years?: [number, number];
  /** The years in which its periods end, in rising order; not told in releases before 2026.21.0. */
  each?: number[];
  /** It is of the count of the fact before it, for the other partner; not told in releases before 2026.25.0. */
  isSameCount?: boolean;
}

/** The years in which one list has disputes, for the partners whose years it lists without a gap. */
export interface DisputesFact {
  kind: "years_of_disputes";
  partners: { partner: string; rows: Observation[]; years: number[] }[];
  /** First and last year of the list. */
  span: [number, number];
}

/** The record that reaches furthest. */
export interface LatestFact {
  kind: "latest_figure";
  latest: Observation;
  /** What other counts print of the same country and period; none in releases before 2026.16.0. */
  beside: Observation[];
  /** Those of them that articles say and no record has; in releases before 2026.17.0 they are told among the others. */
  claimed?: Observation[];
  /** Nobody printed it: it is estimated or derived, not told in releases before 2026.25.0; or it is doubtful, not told before 2026.28.0. */
  isEstimate?: boolean;
  /** The latest of the other partner is said beside it, so each names its country; none in releases before 2026.28.0. */
  isOfEach?: boolean;
  /** It is by another count than that of the other partner, and doubtful where that is not, or behind it; not told in releases before 2026.30.0. */
  isApart?: boolean;
  /** It is of one day; not told in releases before 2026.28.0. */
  isOfDay?: boolean;
  /** Newer ones, each doubtful and by another count, with which it cannot be compared; not told apart in releases before 2026.30.0. */
  beyond?: Observation[];
  /** All figures of its count and period, where sources give it several: none of them alone is the latest. Releases before 2026.26.0 name the first. */
  tied?: Observation[];
}

/** What one count has for both directions of one period: to the partner and from it. */
export interface DirectionsFact {
  kind: "both_directions";
  out: Observation;
  back: Observation;
  /**
   * Against the partner told before: how many years earlier the period ends, and of how many months it is if of less than a year. `isOfBoth`:
   * that they are the newest of both directions alone, as one of them may have a newer figure; not said by releases before 2026.28.0.
   */
  beside: { earlier: number; months: number | null; isOfBoth?: true } | null;
}

/** A change of what is recorded. */
export interface RecordingFact {
  kind: "change_of_recording";
  event: string;
  summary: string;
  period: string;
}

/** The ids of the rows that a fact rests on: without one of them it would be another fact, or none. */
export function rowsOf(fact: Fact): string[] {
  switch (fact.kind) {
    case "claim_against_record":
      return [
        ...ids([
          ...[
            fact.claim,
            ...fact.records,
            ...[fact.later, fact.beyond, fact.nearer].flatMap((o) => o ?? []),
            ...[...(fact.ofMeasure ?? []), ...(fact.untested?.rows ?? [])].filter((o) => !fact.records.includes(o)),
          ],
          ...(fact.bothWays?.rows ?? []),
        ]),
        ...[...(fact.events ?? []), ...(fact.untested?.events ?? [])].map(({ event }) => event),
      ];
    case "different_bases":
      return ids(fact.claims.flatMap(({ claim, records }) => [claim, ...records]));
    case "counts_by_partner":
      return ids(fact.counts.flatMap(({ rows }) => rows));
    case "latest_of_partners":
      return ids([...fact.pair, ...(fact.whole ?? [])]);
    case "latest_with_upper_limit":
      return ids(fact.pair);
    case "years_of_disputes":
      return ids(fact.partners.flatMap(({ rows }) => rows));
    case "range_of_line":
      return ids(fact.ends?.flat() ?? [fact.low, fact.high]);
    case "largest_share":
      return ids([...fact.runs, ...(fact.later?.runs ?? []), ...(fact.later?.none ?? [])].flatMap(({ rows }) => rows));
    case "latest_figure":
      return ids([...new Set([fact.latest, ...(fact.tied ?? []), ...fact.beside, ...(fact.claimed ?? []), ...(fact.beyond ?? [])])]);
    case "newest_of_measure":
      return ids(fact.newest.flatMap(({ rows, beyond }) => [...rows, ...beyond]));
    case "both_directions":
      return ids([fact.out, fact.back]);
    case "change_of_recording":
      return [fact.event];
  }
}

function ids(rows: Observation[]): string[] {
  return rows.map(({ id }) => id);
}
