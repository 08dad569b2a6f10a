import type { Catalog } from "../catalog.ts";
import { isBeforeFourthReading } from "../fourthReading.ts";
import type { CommonCount } from "./commonCount.ts";
import { pairedMeasure } from "./measure.ts";
import { READING_SERIES } from "./voteReadings.ts";

/**
 * Whether votes of a year were checked, which grade A asks for: their source then has a reading of the pair in that year with that grade.
 * Of votes that were only copied for the three countries it has none. Other counts are checked as a whole. Releases before 2026.14.0 did not ask.
 */
export function isCheckedCount(catalog: Catalog, { series, basis, period, irn }: CommonCount): boolean {
  if (pairedMeasure(series, basis)?.dimension !== "votes" || isBeforeFourthReading(catalog.release)) return true;
  const readings = [READING_SERIES.excess, READING_SERIES.ideal].flatMap((reading) => catalog.pairsBySeries.get(reading) ?? []);
  return readings.some(({ source, grade, period: of }) => source === irn.source && of.text === period && grade === "A");
}
