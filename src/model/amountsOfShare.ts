import type { Catalog } from "./catalog.ts";
import { FLOAT_ERROR } from "./check.ts";
import { COMPILER, type Observation } from "./observation.ts";
import { byCodeUnit } from "./order.ts";
import { observationsForSeries } from "./queries.ts";
import { isOlderThan } from "./turn.ts";
import type { Vintage } from "./vintage.ts";

/** The yearly amounts that a share was computed from, each list in order of time. */
export interface AmountsOfShare {
  own: [Observation, ...Observation[]];
  /** Those of all countries; empty where the note alone has their sum. */
  whole: Observation[];
}

/** Half of the last digit of a computed share, in percent: it has one digit after the point. */
export const HALF_DIGIT = 0.05;
/** A note gives the total in millions, as the tables of arms do. */
const MILLION = 1e6;
/** What amounts of all countries have for their counterpart. */
const WORLD = "WLD";

/**
 * The yearly amounts of the same topic, source and edition that a share of ours was computed from; null where none give it back: a list
 * that does not bear the share out would tell of another one. Not told by releases before 2026.33.0.
 *
 * @param vintage which sources count
 */
export function amountsOfShare(catalog: Catalog, o: Observation, vintage: Vintage): AmountsOfShare | null {
  const series = catalog.seriesById.get(o.series);
  if (o.reporter !== COMPILER || series?.unit !== "PC" || o.value === null || isOlderThan(catalog.release, "2026.33.0")) return null;
  const lists = [...catalog.seriesById.values()]
    .filter(({ topic, unit }) => topic === series.topic && unit !== series.unit)
    .map(({ id }) => observationsForSeries(catalog, id, vintage).filter((one) => isAmountOf(one, o)));
  const of = (counterpart: string) => lists.map((rows) => inTime(rows.filter((one) => one.counterpart === counterpart)));
  const [first, ...rest] = of(o.counterpart).find((rows) => rows.length > 0) ?? [];
  if (first === undefined) return null;
  const own: AmountsOfShare["own"] = [first, ...rest];
  const whole = of(WORLD).find((rows) => isShare(o, sumOf(own), sumOf(rows)));
  if (whole) return { own, whole };
  return isShare(o, sumOf(own), totalInNote(o.note)) ? { own, whole: [] } : null;
}

/** The total of all countries that a note gives in brackets, in units; not a number where it gives none. */
export function totalInNote(note: string | null): number {
  return Number(/\((\d+)\)/.exec(note ?? "")?.[1] ?? Number.NaN) * MILLION;
}

/** The sum of amounts; of none it is 0. */
export function sumOf(rows: readonly Observation[]): number {
  return rows.reduce((total, { value }) => total + (value ?? 0), 0);
}

function isAmountOf(one: Observation, share: Observation): boolean {
  const isInside = one.period.start >= share.period.start && one.period.end <= share.period.end;
  return /^\d{4}$/.test(one.period.text) && isInside && one.source === share.source && one.variant === share.variant;
}

function isShare({ value }: Observation, sum: number, total: number): boolean {
  const share = (100 * sum) / total;
  return value !== null && Number.isFinite(share) && Math.abs(share - value) <= HALF_DIGIT + FLOAT_ERROR;
}

function inTime(rows: Observation[]): Observation[] {
  return rows.sort((a, b) => byCodeUnit(a.period.text, b.period.text));
}
