import type { Mention } from "./event.ts";
import { type Observation, position } from "./observation.ts";
import { overlaps } from "./period.ts";

/** What records make of a claim. */
export const VERDICTS = ["agrees", "differs", "cannot_be_tested"] as const;
/** One of the verdicts. */
export type Verdict = (typeof VERDICTS)[number];

/** The verdicts in the order in which readers see them, in bars, lists and sentences: what is news first. */
export const NEWS_FIRST: readonly Verdict[] = ["differs", "agrees", "cannot_be_tested"];

/** The rule of a date that records bear out by the occasion of the event, such as a visit, and not by the event itself. */
export const OCCASION_WITHIN = "occasion_within";
/** The same of a date that they deny. */
export const OCCASION_OUTSIDE = "occasion_outside";
/** The rules of a date that only the occasion of the event ties to its records. */
export const OF_OCCASIONS: readonly string[] = [OCCASION_WITHIN, OCCASION_OUTSIDE];
/** The rule of a date near another one that a record has of what may have taken both days. */
export const ONE_DAY_ALONE = "one_day_alone";
/** The rule of a figure beside an event on record, whose own words have a number that the claim's wording allows. */
export const EVENT_WITHIN = "event_within";
/** The same where they have another number. */
export const EVENT_OUTSIDE = "event_outside";
/** The rule of a claim that no record mentions or counts. */
export const NO_RECORD = "no_record";
/** The rule of a claim that some records bear out and others do not. */
export const RECORDS_DISAGREE = "records_disagree";

/** Whether a claim was held against records of the same thing, even where these disagree; else its records, if any, are only the nearest. */
export function isHeldAgainstRecords({ verdict, rule }: { verdict: Verdict | null; rule: string | null }): boolean {
  return verdict !== null && (verdict !== "cannot_be_tested" || rule === RECORDS_DISAGREE);
}

/** A claim of a document held against records: who says so, by which rule, and why in one sentence. */
export interface Check {
  /** An observation's id, or `event#source:paragraph` for the date of an event. */
  claim: string;
  /** Observations' ids, or `event#source`; empty only where nothing can be tested. */
  records: string[];
  verdict: Verdict;
  rule: string;
  /** Whether claim and record are one case only by our inference, so that the verdict holds only if they are. */
  inferred: boolean;
  /** Empty where a view has only some of the sources that were searched, as it may speak of the others. */
  reason: string;
  /** Sources that were searched for a record; only a claim without one needs them. */
  looked_in: string[];
}

/** A mention's place as checks name it: `event#source:paragraph`, of a source without paragraphs `event#source`. */
export function mentionRef({ event, source, paragraph }: Pick<Mention, "event" | "source" | "paragraph">): string {
  return `${event}#${source}${paragraph === null ? "" : `:${paragraph}`}`;
}

/** Whether what a check names is the date of an event, as `mentionRef` writes it, and not a figure. */
export function isMentionRef(ref: string): boolean {
  return ref.includes("#");
}

/** What sums and products of doubles may be off by: less than any digit that a source prints. */
export const FLOAT_ERROR = 1e-9;

/**
 * How far rounding may have moved a printed figure, in the unit of the value: half a unit of its last printed digit.
 * That is 0.5 for `69%` and 50 million for `$1.6 billion`.
 */
export function roundingHalfWidth(asWorded: string | null, value: number): number {
  const printed = /\d[\d,]*(?:\.(\d+))?/.exec(asWorded ?? "");
  const number = Number(printed?.[0].replaceAll(",", "") ?? value);
  const scale = number === 0 ? 1 : value / number;
  return 0.5 * 10 ** -(printed?.[1]?.length ?? 0) * scale;
}

/**
 * Whether a record's figure is one that the claim's wording allows: within its bounds, or, without bounds, within the rounding of its
 * print.
 */
export function isWithinStatedBounds(claim: Observation, record: Observation): boolean {
  const figure = position(record);
  if (figure === null || claim.value === null) return false;
  const slack = roundingHalfWidth(claim.as_worded, claim.value) * (1 + FLOAT_ERROR);
  if (claim.lower === null && claim.upper === null) return Math.abs(figure - claim.value) <= slack;
  return (claim.lower === null || figure > claim.lower - FLOAT_ERROR) && (claim.upper === null || figure <= claim.upper);
}

/** Whether two mentions share at least one day; false where either of them is undated. */
export function periodsOverlap(a: Mention, b: Mention): boolean {
  return a.period !== null && b.period !== null && overlaps(a.period, b.period.start, b.period.end);
}
