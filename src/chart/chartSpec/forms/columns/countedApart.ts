import type { Catalog } from "../../../../model/catalog.ts";
import { COMPILER, type Observation } from "../../../../model/observation.ts";
import type { Series } from "../../../../model/series.ts";
import { isOlderThan } from "../../../../model/turn.ts";
import type { Arranged } from "./arrange.ts";

/**
 * The series of another unit that count otherwise than the main one: nobody who publishes a figure of it publishes one of the main series.
 * They have columns of their own, since a mark beside the columns of another count reads as their next year. Releases before 2026.27.0 have
 * none of them in the picture.
 *
 * @param main figures of the series that has most of them
 */
export function countedApart(
  { release }: Pick<Catalog, "release">,
  main: readonly Observation[],
  others: readonly Series[],
  of: (series: Series) => Observation[],
): Series[] {
  if (isOlderThan(release, "2026.27.0")) return [];
  const published = (figures: readonly Observation[]) => figures.flatMap(({ reporter }) => (reporter === COMPILER ? [] : [reporter]));
  const counting = new Set(published(main));
  return others.filter((one) => published(of(one)).length > 0 && published(of(one)).every((reporter) => !counting.has(reporter)));
}

/** Figures without those that we converted into this unit and that stand, as their source has them, in columns of their own. */
export function withoutConverted(figures: readonly Observation[], apart: readonly Observation[]): readonly Observation[] {
  const isConverted = (o: Observation) =>
    o.reporter === COMPILER &&
    apart.some((one) => one.source === o.source && one.counterpart === o.counterpart && one.period.text === o.period.text);
  return figures.filter((o) => !isConverted(o));
}

/** What was sorted, with figures more that stand in the table alone. */
export function withLeftOut({ leftOut, ...arranged }: Arranged, counts: readonly Observation[]): Arranged {
  return { ...arranged, leftOut: { ...leftOut, counts: [...leftOut.counts, ...counts] } };
}
