import { type Observation, position } from "../../../../model/observation.ts";
import { countKey, countsByLength, lengthOf, usualLength, type Window, windowOf, windowsBetween } from "./windows.ts";

/** The counterpart that stands for all of them together. */
const ALL = "WLD";

/**
 * Which figure of other countries is drawn: the highest recorded one, as releases before 2026.10.0 have it, or the highest of all. For that
 * the whole has to be known: 100 of a share; null where it is what is drawn for all countries together.
 */
export type Level = "recorded" | { whole: number | null };

/** The figures of one series by where they are drawn. Each is in one list alone. */
export interface Arranged {
  windows: Window[];
  /** One for each window and partner: of the count with most figures that has one; null where none has. */
  columns: { window: Window; partner: string; o: Observation | null }[];
  /** What the articles say. */
  claims: Placed[];
  /** Figures of other counts in a window that has its column. */
  records: Placed[];
  /** The highest of other countries in a window, in the count of its column. */
  levels: Placed[];
  /** Of all countries together. */
  totals: Placed[];
  leftOut: LeftOut;
}

/** A figure in its window. */
export interface Placed {
  window: Window;
  o: Observation;
}

/** Figures that are in the table alone, by why: of other countries, of another length of time, of another count or without one value. */
export interface LeftOut {
  others: Observation[];
  periods: Observation[];
  counts: Observation[];
}

/**
 * Sorts the figures of one series into columns and what stands beside them. A column is of one count: where the longest has no figure, the
 * next one has its turn, and nothing is filled in.
 *
 * @param partners those of the subject, in their order
 * @param isClaim whether a figure is of the articles
 * @param level which figure of other countries is drawn
 */
export function arrange(
  figures: readonly Observation[],
  partners: readonly string[],
  isClaim: (o: Observation) => boolean,
  level: Level,
): Arranged {
  const known = figures.filter((o) => position(o) !== null);
  const own = known.filter((o) => partners.includes(o.counterpart));
  const counted = own.filter((o) => !isClaim(o));
  const length = usualLength(counted.length > 0 ? counted : own);
  const fits = (o: Observation) => {
    const at = windowOf(o);
    return at !== null && lengthOf(at) === length;
  };
  const shown = own.filter(fits);
  const all = known.filter((o) => o.counterpart === ALL && fits(o));
  const windows = length === null ? [] : windowsBetween([...shown, ...all], length);
  const present = partners.filter((code) => shown.some(({ counterpart }) => counterpart === code));
  const columns = columnsOf(
    windows,
    present,
    shown.filter((o) => !isClaim(o)),
  );
  const totals = columnsOf(windows, [ALL], all).flatMap(({ window, o }) => (o ? [{ window, o }] : []));
  const others = known.filter((o) => !partners.includes(o.counterpart) && o.counterpart !== ALL && fits(o));
  const highest = levelsOf(windows, columns, others);
  const levels = level === "recorded" ? highest : highest.filter((one) => isHighestOfAll(one, [...own, ...others], totals, level.whole));
  const drawn = new Set([...columns, ...totals, ...levels].map(({ o }) => o));
  const beside = shown.filter((o) => !drawn.has(o)).flatMap((o) => placed(windows, o));
  return {
    windows,
    columns,
    claims: beside.filter(({ o }) => isClaim(o)),
    records: beside.filter(({ o }) => !isClaim(o) && o.value !== null),
    levels,
    totals,
    leftOut: {
      others: others.filter((o) => !drawn.has(o)),
      periods: figures.filter((o) => position(o) === null || !fits(o)),
      counts: [...all.filter((o) => !drawn.has(o)), ...beside.flatMap(({ o }) => (!isClaim(o) && o.value === null ? [o] : []))],
    },
  };
}

function placed(windows: Window[], o: Observation): Placed[] {
  const window = windows.find(({ id }) => id === windowOf(o)?.id);
  return window ? [{ window, o }] : [];
}

function columnsOf(windows: Window[], partners: readonly string[], figures: Observation[]): Arranged["columns"] {
  return partners.flatMap((partner) => {
    const own = figures.filter(({ counterpart }) => counterpart === partner);
    const counts = countsByLength(own);
    return windows.map((window) => ({ window, partner, o: firstIn(counts, own, window) }));
  });
}

function firstIn(counts: string[], figures: Observation[], { id }: Window): Observation | null {
  const there = figures.filter((o) => windowOf(o)?.id === id);
  return counts.flatMap((key) => there.find((o) => countKey(o) === key) ?? [])[0] ?? null;
}

/** The highest figure above zero of other countries in each window: of the count of its columns or, where it has none, of the longest. */
function levelsOf(windows: Window[], columns: Arranged["columns"], others: Observation[]): Placed[] {
  const counts = countsByLength(others);
  return windows.flatMap((window) => {
    const column = columns.find((one) => one.window === window && one.o !== null)?.o;
    const there = others.filter((o) => windowOf(o)?.id === window.id && (position(o) ?? 0) > 0);
    const key = column ? countKey(column) : counts.find((one) => there.some((o) => countKey(o) === one));
    const [highest] = there.filter((o) => countKey(o) === key).sort((a, b) => (position(b) ?? 0) - (position(a) ?? 0));
    return highest ? [{ window, o: highest }] : [];
  });
}

/** Whether no country without a figure can be higher: what the recorded ones leave of the whole is no more than it. */
function isHighestOfAll({ window, o }: Placed, countries: Observation[], totals: Placed[], whole: number | null): boolean {
  const total = whole ?? totals.flatMap((one) => (one.window === window ? [position(one.o)] : []))[0] ?? null;
  if (total === null) return false;
  const together = countries.filter((one) => windowOf(one)?.id === window.id && countKey(one) === countKey(o));
  const each = new Map(together.map((one) => [one.counterpart, position(one) ?? 0]));
  const recorded = [...each.values()].reduce((sum, value) => sum + value, 0);
  return total - recorded <= (position(o) ?? 0);
}
