import { isWithinStatedBounds, mentionRef, periodsOverlap, roundingHalfWidth } from "../model/check.ts";
import type { Mention } from "../model/event.ts";
import { isOfPlan } from "../model/event.ts";
import { type Observation, position } from "../model/observation.ts";
import { overlaps, type Period } from "../model/period.ts";
import { placeOf } from "./fault.ts";
import { mention } from "./mentions.ts";
import { observation } from "./observations.ts";
import type { Located } from "./table.ts";
import type { Tables } from "./tables.ts";

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
  other_basis: ["cannot_be_tested"],
  part_of_period: ["cannot_be_tested"],
  several_acts: ["cannot_be_tested"],
  plan: ["cannot_be_tested"],
  plan_not_carried_out: ["cannot_be_tested"],
  records_disagree: ["cannot_be_tested"],
  no_record: ["cannot_be_tested"],
};

/** Rules that stand without any record; every other one names at least one. */
const WITHOUT_RECORD = ["plan", "no_record"];
const PLANS = ["plan", "plan_not_carried_out"];
const DATES = ["date_within", "occasion_within", "date_outside"];
const FIGURES = ["within_rounding", "within_bounds", "out_of_bounds"];

/** What a claim or record of checks.csv names: a figure, or the date of an event in one source. */
export interface Refers {
  /** Where its row stands, `file:line`. */
  place: string;
  source: string;
  collection: string | undefined;
  /** Last day on which the source may have been published; null when it is undated. */
  published: string | null;
  observation?: Observation;
  mention?: Mention;
}

/** Everything that checks.csv may name, by its ref. */
export function referables(tables: Tables, published: (source: string) => string | null): Map<string, Refers> {
  const collections = new Map(tables.sources.map(({ row }) => [row.id, row.collection]));
  const of = (p: Located<{ source: string }>) => {
    const { source } = p.row;
    return { place: placeOf(p), source, collection: collections.get(source), published: published(source) };
  };
  const observations = tables.observations.map((p) => ({ p, o: observation(p) }));
  return new Map<string, Refers>([
    ...observations.map(({ p, o }) => [o.id, { ...of(p), observation: o }] as const),
    ...tables.mentions.map((p) => [mentionRef(p.row), { ...of(p), mention: mention(p.row, 0) }] as const),
  ]);
}

/**
 * Whether figures or dates contradict a verdict, where its rule can be computed: an agreement needs every record to agree,
 * a difference needs none of them to.
 */
export function contradicted(rule: string, claim: Refers | undefined, records: Refers[]): boolean {
  const met = records.flatMap((record) => {
    if (DATES.includes(rule)) return datesOf(claim, record);
    return claim?.observation && record.observation ? [isWithinStatedBounds(claim.observation, record.observation)] : [];
  });
  if (["within_rounding", "within_bounds", "date_within", "occasion_within"].includes(rule)) return met.includes(false);
  return ["out_of_bounds", "date_outside"].includes(rule) && met.includes(true);
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
  if (WITHOUT_RECORD.includes(rule) && records.length > 0) return at("record", `nothing: ${rule} is for what no record tells`);
  if (!WITHOUT_RECORD.includes(rule) && records.length === 0) return at("record", `the records that ${rule} speaks of`);
  if (rule === "several_acts" && records.length < 2) return at("record", "at least two records");
  if (rule === "occasion_within" && records.some(({ mention: told }) => !told || told.event === claim.mention?.event)) {
    return at("rule", "date_within: a record is of the event itself, and not of its occasion alone");
  }
  if (rule === "records_disagree") return disagreementFault(claim, records, at);
  return planFault(rule, claim, records, at) ?? (claim.observation ? figureFault(rule, verdict, claim, records, at) : null);
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
  const planned = (claim.mention && isOfPlan(claim.mention)) || claim.observation?.status === "F";
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
  return near === (verdict === "agrees")
    ? null
    : at("verdict", near ? "agrees: a record has the figure" : "differs: no record has the figure");
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
