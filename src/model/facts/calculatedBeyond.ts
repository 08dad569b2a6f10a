import type { Catalog } from "../catalog.ts";
import { COMPILER, type Observation, position } from "../observation.ts";
import { observationsForSeries } from "../queries.ts";
import { isOlderThan } from "../turn.ts";
import type { Vintage } from "../vintage.ts";

/**
 * Whether a figure that we calculated lies in the years of some records, and outside their range: then the range is only what others state.
 * Releases before 2026.14.0 do not say so.
 *
 * @param records figures of one series and counterpart
 */
export function isCalculatedBeyond(catalog: Catalog, vintage: Vintage, records: readonly Observation[]): boolean {
  const [first] = records;
  if (first === undefined || records.length < 2 || isOlderThan(catalog.release, "2026.14.0")) return false;
  if (
    records.some(
      ({ series, counterpart, reporter }) => series !== first.series || counterpart !== first.counterpart || reporter === COMPILER,
    )
  )
    return false;
  const values = records.flatMap((o) => position(o) ?? []);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [start, end] = [
    records.map(({ period }) => period.start).sort()[0] ?? "",
    records
      .map(({ period }) => period.end)
      .sort()
      .at(-1) ?? "",
  ];
  return observationsForSeries(catalog, first.series, vintage).some((o) => {
    const value = o.reporter === COMPILER && o.counterpart === first.counterpart ? position(o) : null;
    return value !== null && (value < low || value > high) && o.period.start >= start && o.period.end <= end;
  });
}
