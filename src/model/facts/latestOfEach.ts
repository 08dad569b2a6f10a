import type { Catalog } from "../catalog.ts";
import type { Observation } from "../observation.ts";
import { isOlderThan } from "../turn.ts";
import type { LatestFact } from "./fact.ts";
import { byEnd, latestFact, withYears } from "./records.ts";

/**
 * The latest figure of each partner, the later one first, where the facts of a chart say nothing else: of those that end on one day, that of
 * the series which the chart names first. A claim without a year is of none where others have one. Of context alone the latest of all;
 * releases before 2026.28.0 say that one in any case, later ones than 2026.29.0 ask `newestFigures.ts`.
 */
export function latestOfEach(catalog: Catalog, series: readonly string[], shown: Observation[]): LatestFact[] {
  const all = latestFact(catalog, shown);
  if (all === null || isOlderThan(catalog.release, "2026.28.0")) return all === null ? [] : [all];
  const each = catalog.subject.partners.flatMap(({ code }) => {
    const rows = withYears(shown.filter((o) => o.counterpart === code));
    const [latest] = series
      .flatMap(
        (id) =>
          latestFact(
            catalog,
            rows.filter((o) => o.series === id),
          ) ?? [],
      )
      .sort((x, y) => byEnd(y.latest, x.latest));
    return latest ?? [];
  });
  const [one = all, ...others] = each.sort((x, y) => byEnd(y.latest, x.latest));
  return others.length === 0 ? [one] : [one, ...others].map((fact) => ({ ...fact, isOfEach: true }));
}
