import { COVERAGE_FIELDS, type CodedPart, EVENT_FIELDS, type Fields, MENTION_FIELDS, OBSERVATION_FIELDS } from "./codedFields.ts";
import type { CodedMention, Coding } from "./coding.ts";
import { pairCodings } from "./codingPairs.ts";
import type { Pairing } from "./greedyMatch.ts";

/** How far two independent codings agree on one field of one part of the data. */
export interface AgreementRow {
  part: CodedPart;
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

const OF_THE_EVENT: Fields<CodedMention> = Object.fromEntries(
  Object.entries(EVENT_FIELDS).map(([field, read]) => [field, (mention: CodedMention) => read(mention.event)]),
);

/**
 * How far two codings of the same documents agree, part by part and field by field.
 *
 * @returns for each part a row `matched`, and one for each compared field: units, how many of them agree, and Krippendorff's alpha
 */
export function agreement(first: Coding, second: Coding): AgreementRow[] {
  const { coverage, observations, mentions, events } = pairCodings(first, second);
  return [
    ...rows("coverage", coverage, COVERAGE_FIELDS),
    ...rows("observations", observations, OBSERVATION_FIELDS),
    ...rows("mentions", mentions, { ...OF_THE_EVENT, ...MENTION_FIELDS }).map((row) =>
      row.field in OF_THE_EVENT ? { ...row, note: joined("of the event, once for each passage about it", row.note) } : row,
    ),
    ...rows("events", events, EVENT_FIELDS),
  ];
}

function rows<T>(part: CodedPart, found: Pairing<T>, fields: Fields<T>): AgreementRow[] {
  const { pairs, onlyFirst, onlySecond } = found;
  const matched: AgreementRow = {
    part,
    field: "matched",
    units: pairs.length + onlyFirst.length + onlySecond.length,
    agreed: pairs.length,
    alpha: null,
    note: `${onlyFirst.length} found only by coder 1, ${onlySecond.length} only by coder 2`,
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
 * Krippendorff's alpha for nominal data, two coders and no missing values: 1 − (n − 1) · Σ o_ck / Σ n_c·n_k over all c ≠ k,
 * where n counts values, two for each unit, and o coincidences, two for each unit.
 * Source: Krippendorff, Content Analysis, 4th ed. 2019, ch. 12.
 *
 * @param values what the first and the second coder say of each unit
 * @returns at most 1, which is perfect agreement; 0 is what chance would give; rounded to 3 digits. Null when all values are the same:
 * agreement cannot then be told from chance
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

function joined(...notes: (string | null)[]): string {
  return notes.filter((note) => note !== null).join("; ");
}
