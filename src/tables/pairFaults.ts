import type { Fault } from "./fault.ts";
import { pairSeries } from "./pairs.ts";
import { faultAt } from "./table.ts";
import type { Tables } from "./tables.ts";

/** Figures of the pair whose series or source is unknown, or whose interval has one end or does not hold them. */
export function pairFaults({ pairs, series, sources }: Pick<Tables, "pairs" | "series" | "sources">): Fault[] {
  const known = new Set(series.map(({ row }) => row.id));
  const published = new Set(sources.map(({ row }) => row.id));
  return pairs.flatMap((p): Fault[] => {
    const { value, low, high, source } = p.row;
    const of = pairSeries(p);
    const unmeasured = known.has(of) ? [] : [{ ...faultAt(p, "", "a file named after an id of series.csv"), cause: `series ${of}` }];
    const unsourced = published.has(source) ? [] : [{ ...faultAt(p, "source", "an id of sources.csv"), cause: `source ${source}` }];
    const one = (low === null) !== (high === null);
    const ends = one ? [faultAt(p, low === null ? "low" : "high", "both ends of an interval, or neither")] : [];
    const outside = low !== null && high !== null && (value < low || value > high);
    return [...unmeasured, ...unsourced, ...ends, ...(outside ? [faultAt(p, "value", `a figure within ${low} and ${high}`)] : [])];
  });
}
