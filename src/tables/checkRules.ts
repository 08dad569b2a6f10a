import {
  EVENT_OUTSIDE,
  EVENT_WITHIN,
  isWithinStatedBounds,
  NO_RECORD,
  OF_OCCASIONS,
  ONE_DAY_ALONE,
  periodsOverlap,
  roundingHalfWidth,
} from "../model/check.ts";
import { isOfPlan } from "../model/event.ts";
import { eventNumbers } from "../model/facts/eventNumber.ts";
import { type Observation, position } from "../model/observation.ts";
import { isPlan } from "../model/observationStatus.ts";
import { overlaps, type Period } from "../model/period.ts";
import type { Refers } from "./referables.ts";

/** Verdicts that a rule can give. */
export const VERDICTS_BY_RULE: Record<string, string[]> = {
  within_rounding: ["agrees"],
  within_bounds: ["agrees"],
  out_of_bounds: ["differs"],
  no_year_near: ["agrees", "differs"],
  parts_cannot_reach: ["differs"],
  date_within: ["agrees"],
  occasion_within: ["agrees"],
  date_outside: ["differs"],
  occasion_outside: ["differs"],
  event_within: ["agrees"],
  event_outside: ["differs"],
  one_day_alone: ["cannot_be_tested"],
  other_basis: ["cannot_be_tested"],
  part_of_period: ["cannot_be_tested"],
  several_acts: ["cannot_be_tested"],
  plan: ["cannot_be_tested"],
  plan_not_carried_out: ["cannot_be_tested"],
  records_disagree: ["cannot_be_tested"],
  no_record: ["cannot_be_tested"],
};

/** Rules that may stand without any record; every other one names at least one. */
const WITHOUT_RECORD = ["plan", NO_RECORD];
const PLANS = ["plan", "plan_not_carried_out"];
const DATES = ["date_within", "occasion_within", "date_outside", "occasion_outside"];
/** Dates that records deny. */
const DENIED = ["date_outside", "occasion_outside"];
/** What an event on record does to a figure. */
const EVENTS = [EVENT_WITHIN, EVENT_OUTSIDE];
const FIGURES = ["within_rounding", "within_bounds", "out_of_bounds"];

/**
 * Whether figures or dates contradict a verdict, where its rule can be computed: an agreement needs every record to agree,
 * a difference needs none of them to.
 */
export function contradicted(rule: string, claim: Refers | undefined, records: Refers[]): boolean {
  const met = records.flatMap((record) => {
    if (EVENTS.includes(rule)) return numbersOf(claim, record);
    if (DATES.includes(rule)) return datesOf(claim, record);
    return claim?.observation && record.observation ? [isWithinStatedBounds(claim.observation, record.observation)] : [];
  });
  if (["within_rounding", "within_bounds", "date_within", "occasion_within", EVENT_WITHIN].includes(rule)) return met.includes(false);
  return ["out_of_bounds", EVENT_OUTSIDE, ...DENIED].includes(rule) && met.includes(true);
}

/** Whether the words of an event have a number that the claim's wording allows; nothing where they have none in digits. */
function numbersOf(claim: Refers | undefined, { mention: told }: Refers): boolean[] {
  const o = claim?.observation;
  const numbers = told === undefined ? [] : eventNumbers(told);
  if (!o || numbers.length === 0) return [];
  // Of events each counts: what is printed as more than a number, or less, is not that number.
  const isPast = (value: number) => ["more_than", "less_than"].includes(o.qualifier) && value === o.value;
  return [numbers.some((value) => !isPast(value) && isWithinStatedBounds(o, { ...o, value, lower: null, upper: null }))];
}

/** Whether claim and record share a day; nothing where one of them has no date of its own. */
function datesOf(claim: Refers | undefined, record: Refers): boolean[] {
  if (!claim?.mention) return [];
  if (record.mention) return [periodsOverlap(claim.mention, record.mention)];
  return record.observation ? [shareDay(claim.mention.period, record.observation.period)] : [];
}

function shareDay(a: Period | null, b: Period | null): boolean {
  return a !== null && b !== null && overlaps(a, b.start, b.end);
}

/** Which column of a check breaks what its rule asks of claim and records, and what the rule asks; null when none does. */
export function ruleFault(rule: string, verdict: string, claim: Refers, records: Refers[]): { column: string; expected: string } | null {
  const at = (column: string, expected: string) => ({ column, expected });
  if (rule === NO_RECORD && records.length > 0) return at("record", `nothing: ${rule} is for what no record tells`);
  if (!WITHOUT_RECORD.includes(rule) && records.length === 0) return at("record", `the records that ${rule} speaks of`);
  if (rule === "several_acts" && records.length < 2) return at("record", "at least two records");
  if (OF_OCCASIONS.includes(rule) && records.some(({ mention: told }) => !told || told.event === claim.mention?.event)) {
    const direct = DENIED.includes(rule) ? "date_outside" : "date_within";
    return at("rule", `${direct}: a record is of the event itself, and not of its occasion alone`);
  }
  if (rule === ONE_DAY_ALONE && (!mayHaveBoth(claim, records) || records.some((record) => datesOf(claim, record).includes(true)))) {
    return at("rule", "another rule: no record has one day alone of what may have taken the claim's too, or one has the claim's");
  }
  if (rule === "records_disagree") return disagreementFault(claim, records, at);
  return planFault(rule, claim, records, at) ?? (claim.observation ? figureFault(rule, verdict, claim, records, at) : null);
}

/**
 * What is wrong with the word that claim and record are one case only by our inference: it is for verdicts that compare two rows, and due
 * where an event stands for a figure, as no row there says what both count.
 */
export function inferenceFault({ verdict, inferred }: Inferred, claim: Refers, records: Refers[]): ReturnType<At> | null {
  const isCompared = verdict !== "cannot_be_tested";
  if (inferred && !isCompared) return { column: "inferred", expected: "nothing: no verdict holds here on a condition" };
  const isDue = isCompared && claim.observation !== undefined && records.every((record) => record.mention !== undefined);
  return isDue && !inferred
    ? { column: "inferred", expected: "yes: the records are of an event, which we take the figure to count" }
    : null;
}

/** Which rule compares figures no more since releases know one for what it lacks: records of the claim's own series. */
export function figuresOfEvents(rule: string, claim: Refers, records: Refers[]): ReturnType<At> | null {
  const isOfEvents = claim.observation !== undefined && records.every((record) => record.mention !== undefined);
  if (FIGURES.includes(rule) && isOfEvents) return { column: "rule", expected: `${EVENTS.join(" or ")}: no record is a figure` };
  if (!EVENTS.includes(rule)) return null;
  const o = claim.observation;
  if (!isOfEvents || !o) return { column: "rule", expected: "a rule for figures or dates: not every record is an event beside a figure" };
  const isOfItsTime = records.every(({ mention: told }) => shareDay(o.period, told?.period ?? null));
  return isOfItsTime ? null : { column: "record", expected: "events that share a day with the claim" };
}

type Inferred = { verdict: string; inferred: boolean };

/** Which rule denies a date no more since releases know one for what it lacks: records of its occasion alone, or of one day alone. */
export function deniedOtherwise(rule: string, claim: Refers, records: Refers[]): { column: string; expected: string } | null {
  if (!DENIED.includes(rule)) return null;
  if (mayHaveBoth(claim, records)) {
    return { column: "rule", expected: `${ONE_DAY_ALONE}: a record has one day alone of what may have taken the claim's too` };
  }
  const isOfOccasion = records.every(({ mention: told }) => told !== undefined && told.event !== claim.mention?.event);
  return rule === "date_outside" && isOfOccasion
    ? { column: "rule", expected: "occasion_outside: no record is of the event itself" }
    : null;
}

/** Whether what a record has of one day alone may have gone on on a day of the claim; not where another record of the event has its end. */
function mayHaveBoth({ mention: told }: Refers, records: Refers[]): boolean {
  const ended = new Set(records.flatMap(({ mention: other, isEnded }) => (other && isEnded ? other.event : [])));
  return records.some(({ mention: other, mayLast = null }) => !ended.has(other?.event ?? "") && shareDay(told?.period ?? null, mayLast));
}

/** Figures are held against each other here; pages that no row has are known only by the note of a record that dates the act otherwise. */
function disagreementFault(claim: Refers, records: Refers[], at: At): ReturnType<At> | null {
  const o = claim.observation;
  if (o) {
    const others = records.flatMap((record) => record.observation ?? []);
    const same = others.every((other) => other.basis === o.basis && isOfOneThing(o, other));
    if (o.period_basis === "publication" || !same || !others.some((other) => shareDay(o.period, other.period))) {
      return at("record", "records of the claim's series, counterpart, direction and basis, one of them with a day of the claim");
    }
    const met = others.map((other) => isWithinStatedBounds(o, other));
    return met.includes(true) && met.includes(false) ? null : at("rule", "another rule: the records do not disagree about the claim");
  }
  const met = records.flatMap((record) => datesOf(claim, record));
  const isDoubted =
    (met.includes(true) && met.includes(false)) || records.some(({ mention: other }) => other !== undefined && other.note !== null);
  return isDoubted ? null : at("record", "a record with the claim's date beside one without it, or one whose note tells of other pages");
}

type At = (column: string, expected: string) => { column: string; expected: string };

/** Neither its own announcement nor a count shows that a plan was carried out. */
function planFault(rule: string, claim: Refers, records: Refers[], at: At): ReturnType<At> | null {
  const planned = (claim.mention && isOfPlan(claim.mention)) || (claim.observation !== undefined && isPlan(claim.observation));
  if (!planned) return PLANS.includes(rule) ? at("rule", `another rule: ${rule} is for what the claim calls planned`) : null;
  const done = records.filter((record) => record.mention?.status === "happened");
  if (rule === "plan_not_carried_out" && done.some((record) => datesOf(claim, record).includes(true))) {
    return at("rule", "another rule: a record has it happen at the time planned");
  }
  const borneOut = DATES.includes(rule) && done.length === records.length;
  return PLANS.includes(rule) || borneOut ? null : at("rule", `${PLANS.join(" or ")}: the claim is a plan, and no record has it happen`);
}

/** What rules ask of figures beyond the figures themselves: the same thing at the same time, a year where the rule needs one. */
function figureFault(rule: string, verdict: string, { observation: o, published }: Refers, records: Refers[], at: At) {
  const others = records.flatMap((record) => record.observation ?? []);
  if (!o) return null;
  const undated = o.period_basis === "publication";
  if (FIGURES.includes(rule) && undated) return at("rule", "no_year_near: the claim has no year");
  if (FIGURES.includes(rule) && !others.every((other) => comparable(o, other))) {
    return at("record", "records of the claim's series, counterpart and direction that share a day with it");
  }
  if (rule === "no_year_near") return undatedFault(verdict, o, published, others, at);
  return rule === "parts_cannot_reach" ? partsFault(o, others, at) : null;
}

function comparable(a: Observation, b: Observation): boolean {
  return isOfOneThing(a, b) && shareDay(a.period, b.period);
}

function isOfOneThing(a: Observation, b: Observation): boolean {
  return a.series === b.series && a.counterpart === b.counterpart && a.direction === b.direction;
}

function undatedFault(verdict: string, o: Observation, published: string | null, others: Observation[], at: At) {
  if (o.period_basis !== "publication") return at("rule", "a rule for claims with a year");
  if (published !== null && others.some(({ period }) => period.end > published)) return at("record", `periods that end by ${published}`);
  const near = others.some((other) => isWithinStatedBounds(o, other));
  if (near !== (verdict === "agrees")) return at("verdict", near ? "agrees: a record has the figure" : "differs: no record has the figure");
  const uncovered = near ? [] : yearsBefore(published).filter((year) => !others.some((other) => covers(other, year)));
  if (uncovered.length === 0) return null;
  return at("record", `records of each full year before its publication: none of ${uncovered.join(", ")}`);
}

/** A claim that names no year may mean the last ones before it was printed, so that to deny it takes a record of each. */
const FULL_YEARS = 3;

function yearsBefore(published: string | null): number[] {
  if (published === null) return [];
  const last = Number(published.slice(0, 4)) - 1;
  return Array.from({ length: FULL_YEARS }, (_, back) => last - back).reverse();
}

function covers({ period }: Observation, year: number): boolean {
  return period.start <= `${year}-01-01` && period.end >= `${year}-12-31`;
}

/** The largest record of each direction in the claim's period, together, must stay below the least that the print allows. */
function partsFault(o: Observation, others: Observation[], at: At) {
  const most = (direction: string) =>
    Math.max(...others.filter((other) => other.direction === direction).map((other) => position(other) ?? 0));
  const sum = most("from_counterpart") + most("to_counterpart");
  const sound = o.direction === "both_ways" && others.every(({ period }) => shareDay(o.period, period));
  if (!sound || !Number.isFinite(sum)) return at("record", "records of both directions in the period of the claim");
  const least = o.lower ?? (o.value ?? 0) - roundingHalfWidth(o.as_worded, o.value ?? 0);
  return sum < least ? null : at("verdict", "another one: both directions together reach what the print allows");
}
