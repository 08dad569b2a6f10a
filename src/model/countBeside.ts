import { countKey } from "./countKey.ts";
import { groupBy } from "./groupBy.ts";
import { type Observation, position } from "./observation.ts";
import { isOfOneCase } from "./ofCases.ts";
import { isOlderThan } from "./turn.ts";

/**
 * The one count beside which a figure is looked at: for a record its own line, for a claim a line of records. Of several lines the one
 * that gave the verdict on the claim goes before others, then one of the claim's own series, then, where
 * it is of others, the one that comes nearest, then the one with most figures.
 *
 * @param release that whose rules hold
 * @param rows figures in view, of whatever series; claims among them are never part of a count, except of their own
 * @param isRecord whether a row is a record
 * @param tested ids of the records that gave the verdict on the figure
 * @returns the figures of that count, of one series, counterpart, direction, basis, reporter and edition; none where there is no such line, and
 *   for a figure of one case
 */
export function countBeside(
  release: string,
  o: Observation,
  rows: Observation[],
  isRecord: (row: Observation) => boolean,
  tested: readonly string[] = [],
): Observation[] {
  if (isOfOneCase(release, o)) return [];
  const near = rows.filter((row) => row.counterpart === o.counterpart && isRecord(row));
  if (isRecord(o)) {
    const key = countKey(release, o);
    return near.filter((row) => row.series === o.series && countKey(release, row) === key);
  }
  const series = new Set([o.series, ...near.filter(({ id }) => tested.includes(id)).map((row) => row.series)]);
  const counts = groupBy(
    near.filter((row) => series.has(row.series)),
    (row) => countKey(release, row),
  );
  const ranked = [...counts.values()].map((count) => ({ count, rank: rankOf(release, count, o, tested) }));
  const [best] = ranked.filter(({ rank: [gave, own] }) => gave === 1 || own === 1).sort((a, b) => descending(a.rank, b.rank));
  return best?.count ?? [];
}

/** What decides between lines, the first first: that it gave the verdict, that it is of the claim's series, how near it came, its length. */
function rankOf(release: string, count: Observation[], o: Observation, tested: readonly string[]): number[] {
  const [first] = count;
  const gave = count.filter(({ id }) => tested.includes(id));
  const own = first?.series === o.series && isSameDirection(release, first, o);
  const distance = (record: Observation) => Math.abs((position(record) ?? 0) - (position(o) ?? 0));
  return [Number(gave.length > 0), Number(own), own || gave.length === 0 ? 0 : -Math.min(...gave.map(distance)), count.length];
}

function descending(a: number[], b: number[]): number {
  return a.reduce((sign, n, i) => sign || (b[i] ?? 0) - n, 0);
}

/** Releases before 2026.25.0 count events as one, whichever side travelled. */
function isSameDirection(release: string, a: Observation, b: Observation): boolean {
  return a.direction === b.direction || (a.source === null && isOlderThan(release, "2026.25.0"));
}
