import type { Catalog } from "../catalog.ts";
import { groupBy } from "../groupBy.ts";
import { type Observation, position } from "../observation.ts";
import { byCodeUnit } from "../order.ts";
import { extent } from "../period.ts";
import { collectionFor } from "../queries.ts";
import type { LargestShareFact } from "./fact.ts";

/** Fewest periods of a count in which somebody must lead before it is said who. */
const PERIODS = 3;
/** Percent of a whole. */
const WHOLE = 100;

/**
 * Who has the largest share in each period of the count that has most such periods, as runs of periods in order of time; null where no count
 * has enough. A period counts only where nobody who is not on record can have more, and where no other share is as large.
 */
export function largestShareFact(catalog: Catalog, shown: Observation[]): LargestShareFact | null {
  const records = shown.filter(
    (o) => catalog.seriesById.get(o.series)?.unit === "PC" && collectionFor(catalog, o) === "references" && position(o) !== null,
  );
  const counts = [
    ...groupBy(records, ({ series, direction, basis, reporter, variant }) =>
      [series, direction, basis, reporter, variant].join(" "),
    ).values(),
  ];
  const led = counts.map((rows) => [...groupBy(rows, ({ period }) => period.text).values()].flatMap((of) => leaderOf(of) ?? []));
  const [leaders = []] = led.sort((a, b) => b.length - a.length);
  const [first] = leaders;
  if (!first || leaders.length < PERIODS) return null;
  return { kind: "largest_share", reporter: first.reporter, runs: runsOf(leaders) };
}

function leaderOf(rows: Observation[]): Observation | null {
  const [largest, second] = [...rows].sort((a, b) => share(b) - share(a));
  if (!largest || !second || share(largest) === share(second)) return null;
  const unseen = WHOLE - rows.reduce((sum, row) => sum + share(row), 0);
  return share(largest) > unseen ? largest : null;
}

function share(o: Observation): number {
  return position(o) ?? 0;
}

function runsOf(leaders: readonly Observation[]): LargestShareFact["runs"] {
  const runs: LargestShareFact["runs"] = [];
  for (const row of [...leaders].sort((a, b) => byCodeUnit(a.period.end, b.period.end))) {
    const year = extent(row.period).end - 1;
    const run = runs.at(-1);
    if (run?.counterpart === row.counterpart && year === run.last + 1) {
      run.rows.push(row);
      run.last = year;
    } else runs.push({ counterpart: row.counterpart, rows: [row], first: year, last: year });
  }
  return runs;
}
