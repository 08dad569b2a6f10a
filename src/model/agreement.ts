import type { CodedEvent, CodedMention, CodedObservation, Coding } from "./coding.ts";
import type { CoverageRow } from "./coverage.ts";
import { type Pairing, pairUp } from "./pairing.ts";

/** How far two independent codings agree on one field of one part of the data. */
export interface AgreementRow {
  part: "coverage" | "observations" | "mentions" | "events";
  /** A column of the part, or `matched`: whether both codings found the unit at all. */
  field: string;
  /** Units compared: pairs, and for `matched` all units that either coding found. */
  units: number;
  /** Units on which both say the same; for `matched` the pairs. */
  agreed: number;
  /** Krippendorff's alpha for nominal data, at most 1, 0 is chance; null for `matched` and where nothing varies. */
  alpha: number | null;
  note: string | null;
}

/** Fields to compare, each with its value as text; nothing is a value of its own, `""`. */
type Fields<T> = Record<string, (unit: T) => string>;

const COVERAGE: Fields<CoverageRow> = { disposition: (row) => row.disposition };

const OBSERVATIONS: Fields<CodedObservation> = {
  series: (o) => o.series,
  counterpart: (o) => o.counterpart,
  direction: (o) => o.direction,
  period: (o) => o.period.text,
  period_basis: (o) => o.period_basis,
  qualifier: (o) => o.qualifier,
  status: (o) => o.status,
  basis: (o) => o.basis,
  reporter: (o) => o.reporter,
};

const EVENTS: Fields<CodedEvent> = {
  partner: (event) => event.partner,
  dimension: (event) => event.dimension,
  kind: (event) => event.kind,
  reciprocal: (event) => String(event.reciprocal),
  scored: (event) => String(event.scored),
};

const OF_THE_EVENT: Fields<CodedMention> = Object.fromEntries(
  Object.entries(EVENTS).map(([field, read]) => [field, (mention: CodedMention) => read(mention.event)]),
);

const OF_THE_MENTION: Fields<CodedMention> = {
  date: (mention) => mention.period?.text ?? "",
  precision: (mention) => mention.precision,
  status: (mention) => mention.status,
  cameo: (mention) => mention.cameo ?? "",
  actor: (mention) => mention.actor,
  target: (mention) => mention.target,
};

/**
 * Agreement of two codings of the same documents, part by part and field by field.
 * Tokens pair by document, paragraph, token and nth; observations by source, paragraph and printed figure;
 * mentions within a paragraph by their quotes; events by the mentions that pair.
 */
export function agreement(first: Coding, second: Coding): AgreementRow[] {
  const tokens = pairUp(first.coverage, second.coverage, same(tokenKey));
  const observations = pairUp(first.observations, second.observations, same(figureKey));
  const mentions = pairUp(first.mentions, second.mentions, likeness);
  const events = pairUp(first.events, second.events, toldTogether(mentions));
  return [
    ...rows("coverage", tokens, COVERAGE),
    ...rows("observations", observations, OBSERVATIONS),
    ...rows("mentions", mentions, { ...OF_THE_EVENT, ...OF_THE_MENTION }).map((row) =>
      row.field in OF_THE_EVENT ? { ...row, note: joined("of the event, once for each place that tells it", row.note) } : row,
    ),
    ...rows("events", events, EVENTS),
  ];
}

function rows<T>(part: AgreementRow["part"], found: Pairing<T>, fields: Fields<T>): AgreementRow[] {
  const { pairs, onlyFirst, onlySecond } = found;
  const matched: AgreementRow = {
    part,
    field: "matched",
    units: pairs.length + onlyFirst.length + onlySecond.length,
    agreed: pairs.length,
    alpha: null,
    note: `${onlyFirst.length} only the first found, ${onlySecond.length} only the second`,
  };
  const compared = Object.entries(fields).map(([field, read]): AgreementRow => {
    const values = pairs.map(([a, b]): [string, string] => [read(a), read(b)]);
    const agreed = values.filter(([a, b]) => a === b).length;
    const alpha = nominalAlpha(values);
    return { part, field, units: values.length, agreed, alpha, note: alpha === null ? "no variation" : null };
  });
  return [matched, ...compared];
}

/**
 * Krippendorff's alpha for nominal data, two coders, nothing missing, rounded to 3 digits:
 * 1 − (n − 1) · Σ o_ck / Σ n_c·n_k over all c ≠ k, where n counts values, two a unit, and o coincidences, two a unit.
 * Null when all values are the same, as chance can then not be told from agreement. Krippendorff, Content Analysis, 4th ed. 2019, ch. 12.
 */
export function nominalAlpha(values: [string, string][]): number | null {
  const counts = new Map<string, number>();
  for (const value of values.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const n = 2 * values.length;
  const byChance = [...counts.values()].reduce((sum, count) => sum + count * (n - count), 0);
  if (byChance === 0) return null;
  const observed = 2 * values.filter(([a, b]) => a !== b).length;
  return Number((1 - ((n - 1) * observed) / byChance).toFixed(3));
}

const tokenKey = (row: CoverageRow) => JSON.stringify([row.source, row.paragraph, row.token, row.nth]);
const figureKey = (o: CodedObservation) => JSON.stringify([o.source, o.paragraph, o.value, o.lower, o.upper]);

/** Likeness of units that pair only when their keys are equal. */
function same<T>(key: (unit: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) === key(b) ? 1 : 0);
}

/**
 * Likeness of two mentions of one paragraph: the words that their quotes share; a common date and code breaks a tie.
 * Alike at all only with a common word of more than 3 letters, or with a common date and code.
 */
export function likeness(a: CodedMention, b: CodedMention): number {
  if (a.source !== b.source || a.paragraph !== b.paragraph) return 0;
  const others = new Set(words(b.quote));
  const shared = words(a.quote).filter((word) => others.has(word));
  const sameAct = a.cameo === b.cameo && a.period !== null && a.period.text === b.period?.text;
  if (!sameAct && !shared.some((word) => word.length > 3)) return 0;
  return shared.length + (sameAct ? 0.5 : 0);
}

/** Different words of a quote in small letters; a possessive counts as the word itself. */
function words(quote: string): string[] {
  const plain = quote.toLowerCase().replace(/['\u2019]s\b/g, "");
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/** Likeness of two events: how many of their mentions pair. */
function toldTogether({ pairs }: Pairing<CodedMention>): (a: CodedEvent, b: CodedEvent) => number {
  return (a, b) => pairs.filter(([first, second]) => first.event === a && second.event === b).length;
}

function joined(...notes: (string | null)[]): string {
  return notes.filter((note) => note !== null).join("; ");
}
