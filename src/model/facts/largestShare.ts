import type { Catalog } from "../catalog.ts";
import { groupBy } from "../groupBy.ts";
import { COMPILER, type Observation, position } from "../observation.ts";
import { byCodeUnit } from "../order.ts";
import { extent, type Period } from "../period.ts";
import { collectionFor } from "../queries.ts";
import { isOlderThan } from "../turn.ts";
import type { LargestShareFact } from "./shareFact.ts";

/** Fewest periods of a count in which somebody must lead before it is said who. */
const PERIODS = 3;
/**
 * Percentage points by which a share has to be larger in a rougher count, whose years of delivery are split evenly. Editions of one
 * database are up to 4.5 points apart for one period: Russia 2010–14 has 85% and 80.5%.
 */
const ROUGH_LEAD = 5;
/** Percent of a whole. */
const WHOLE = 100;

/**
 * Who has the largest share in each period of the count that has most such periods, as runs of periods in order of time; null where no count
 * has enough. A period counts only where nobody who is not on record can have more, and where no other share is as large. Of later periods
 * says a rougher count what it can; where years are in view of which it alone tells, it stays the rougher one. Of a period most years are in
 * view; releases before 2026.30.0 ask for one.
 *
 * @param known rows of all years that the vintage counts, which tell which count is the rougher; in releases before 2026.31.0 those in view
 */
export function largestShareFact(
  catalog: Catalog,
  shown: Observation[],
  view: Years,
  known: readonly Observation[] = shown,
): LargestShareFact | null {
  const isTold = ({ period }: Observation) => isOlderThan(catalog.release, "2026.30.0") || isMostlyIn(period, view);
  const led = countsOf(catalog, known).map(leadersOf);
  const [all = []] = led.sort((a, b) => b.length - a.length);
  const inView = new Set(shown.map(({ id }) => id));
  const leaders = all.filter((one) => inView.has(one.id) && isTold(one));
  const [first] = all;
  if (!first || all.length < PERIODS || (leaders.length === 0 && known === shown)) return null;
  // Where the main count has nobody in view, what it has of others is no rougher estimate.
  const isOther = ({ basis }: Observation) => leaders.length > 0 || basis !== first.basis;
  const toldRows = countsOf(catalog, shown).map((rows) => rows.filter((row) => isTold(row) && isOther(row)));
  const later = laterShares(catalog, toldRows, leaders[0] ?? first, Math.max(...leaders.map(endYear)));
  if (leaders.length === 0 && later === null) return null;
  return { kind: "largest_share", reporter: first.reporter, runs: runsOf(leaders), later };
}

/** Shares of records, by count. */
function countsOf(catalog: Catalog, rows: readonly Observation[]): Observation[][] {
  const records = rows.filter(
    (o) => catalog.seriesById.get(o.series)?.unit === "PC" && collectionFor(catalog, o) === "references" && position(o) !== null,
  );
  return [
    ...groupBy(records, ({ series, direction, basis, reporter, variant }) =>
      [series, direction, basis, reporter, variant].join(" "),
    ).values(),
  ];
}

/** Who has the largest share in each period of a count, of those in which somebody clearly has. */
function leadersOf(count: readonly Observation[]): Observation[] {
  return [...groupBy(count, ({ period }) => period.text).values()].flatMap((rows) => leaderOf(rows) ?? []);
}

/** The years that are looked at: `from` is the first one, `to` the one after the last. */
interface Years {
  from: number;
  to: number;
}

/** Whether most years of a period are among those that are looked at; of fewer years than it has, whether it has most of these. */
function isMostlyIn(period: Period, { from, to }: Years): boolean {
  const { start, end } = extent(period);
  return 2 * (Math.min(end, to) - Math.max(start, from)) > Math.min(end - start, to - from);
}

/**
 * The count, in its order, that has most periods which end after the year `last`, the leaders' last; null where none has any. It is
 * one of our own, with periods as long as theirs: releases before 2026.30.0 take shares of ten years that others published too.
 */
function laterShares(catalog: Catalog, counts: readonly Observation[][], first: Observation, last: number): LargestShareFact["later"] {
  if (isOlderThan(catalog.release, "2026.16.0")) return null;
  const isAlike = (one: Observation) =>
    isOlderThan(catalog.release, "2026.30.0") || (one.reporter === COMPILER && lengthOf(one.period) === lengthOf(first.period));
  const after = counts.map((rows) =>
    [...groupBy(rows, ({ period }) => period.text).values()].filter(
      ([one]) =>
        one !== undefined && one.series === first.series && one.direction === first.direction && endYear(one) > last && isAlike(one),
    ),
  );
  const [periods = []] = after.sort((a, b) => b.length - a.length);
  if (periods.length === 0) return null;
  const led = periods.flatMap((rows) => leaderOf(rows, ROUGH_LEAD) ?? []);
  const none = periods.flatMap((rows) => {
    const [one] = rows;
    if (one === undefined || led.some(({ period }) => period.text === one.period.text)) return [];
    return [{ year: endYear(one), rows, ...(isOlderThan(catalog.release, "2026.21.0") ? {} : { even: evenIn(rows) }) }];
  });
  return { runs: runsOf(led), none: none.sort((a, b) => a.year - b.year) };
}

/** How many years a period has. */
function lengthOf(period: Period): number {
  const { start, end } = extent(period);
  return end - start;
}

function endYear(row: Observation): number {
  return extent(row.period).end - 1;
}

function leaderOf(rows: Observation[], lead = 0): Observation | null {
  const [largest, second] = [...rows].sort((a, b) => share(b) - share(a));
  if (!largest || !second || share(largest) === share(second) || share(largest) - share(second) < lead) return null;
  return share(largest) > unseenIn(rows) ? largest : null;
}

/** The countries whose shares are too near each other to say whose is the largest; empty where it is not known, as somebody without a figure may have more. */
function evenIn(rows: readonly Observation[]): string[] {
  const [largest] = [...rows].sort((a, b) => share(b) - share(a));
  if (!largest || share(largest) <= unseenIn(rows)) return [];
  const near = rows.filter((row) => share(largest) - share(row) < ROUGH_LEAD).map(({ counterpart }) => counterpart);
  return near.length < 2 ? [] : near;
}

/** What is left of the whole, in percent: that of countries without a figure. */
function unseenIn(rows: readonly Observation[]): number {
  return WHOLE - rows.reduce((sum, row) => sum + share(row), 0);
}

function share(o: Observation): number {
  return position(o) ?? 0;
}

function runsOf(leaders: readonly Observation[]): LargestShareFact["runs"] {
  const runs: LargestShareFact["runs"] = [];
  for (const row of [...leaders].sort((a, b) => byCodeUnit(a.period.end, b.period.end))) {
    const year = endYear(row);
    const run = runs.at(-1);
    if (run?.counterpart === row.counterpart && year === run.last + 1) {
      run.rows.push(row);
      run.last = year;
    } else runs.push({ counterpart: row.counterpart, rows: [row], first: year, last: year });
  }
  return runs;
}
