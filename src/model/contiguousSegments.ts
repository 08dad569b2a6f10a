import { groupBy } from "./groupBy.ts";
import type { Observation } from "./observation.ts";
import { byCodeUnit } from "./order.ts";
import { DAY_MS, daysIn } from "./period.ts";

/** Days by which years and windows may differ in length or distance: leap years, here and in the Iranian calendar. */
const SLACK = 2;
/** Mean length of a year, in days. */
const YEAR = 365.25;

/**
 * Splits records into lines: the figures of one series, counterpart, direction, basis, reporter, attribution and release of a database
 * (the variant), in order of time. Two neighbours are joined when both are whole years, or windows of equal length, that begin a year
 * apart: no gap is bridged, no part of a year is joined, and neither are counts of events, which are floors.
 *
 * @returns runs in order of time; a record that joins nothing is a run of its own
 */
export function recordRuns(records: Observation[]): Observation[][] {
  const runs: Observation[][] = [];
  for (const group of groups(records)) {
    for (const [i, o] of group.entries()) {
      const before = group[i - 1];
      if (before && follows(before, o)) runs.at(-1)?.push(o);
      else runs.push([o]);
    }
  }
  return runs;
}

/** A text that is the same for all records that may stand on one line. */
export function lineKey(o: Observation): string {
  return [o.series, o.counterpart, o.direction, o.basis, o.reporter, o.attribution, o.variant].join(" ");
}

function groups(records: Observation[]): Observation[][] {
  return [...groupBy(records, lineKey).values()].map((group) => group.sort((a, b) => byCodeUnit(a.period.start, b.period.start)));
}

function follows(a: Observation, b: Observation): boolean {
  if (a.source === null || daysIn(a.period) < YEAR - SLACK) return false;
  const apart = (Date.parse(b.period.start) - Date.parse(a.period.start)) / DAY_MS;
  return Math.abs(daysIn(a.period) - daysIn(b.period)) <= SLACK && Math.abs(apart - YEAR) <= SLACK;
}
