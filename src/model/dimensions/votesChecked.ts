import { besideChecks, type Catalog } from "../catalog.ts";
import { remembering } from "../remembered.ts";
import { isOlderThan } from "../turn.ts";
import type { CommonCount } from "./commonCount.ts";
import { pairedMeasure } from "./measure.ts";
import { READING_SERIES } from "./voteReadings.ts";

/**
 * Whether votes of a year were checked, which grade A asks for: their source then has a reading of the pair in that year with that grade.
 * Of votes that were only copied for the three countries it has none. Other counts are checked as a whole. Releases before 2026.14.0 did not ask.
 */
export function isCheckedCount(catalog: Catalog, { series, basis, period, irn }: CommonCount): boolean {
  if (pairedMeasure(series, basis)?.dimension !== "votes" || isOlderThan(catalog.release, "2026.14.0")) return true;
  return checkedYears(catalog).has(`${irn.source} ${period}`);
}

/** Sources and years, as `source year`, of which votes were checked. */
function checkedYears(catalog: Catalog): ReadonlySet<string> {
  return remembered(besideChecks(catalog), "", () => {
    const readings = [READING_SERIES.excess, READING_SERIES.ideal].flatMap((reading) => catalog.pairsBySeries.get(reading) ?? []);
    return new Set(readings.filter(({ grade }) => grade === "A").map(({ source, period }) => `${source} ${period.text}`));
  });
}

const remembered = remembering<Catalog, ReadonlySet<string>>(1);
