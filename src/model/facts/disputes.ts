import type { Catalog } from "../catalog.ts";
import { recordRuns } from "../contiguousSegments.ts";
import { groupBy } from "../groupBy.ts";
import type { Observation } from "../observation.ts";
import { collectionFor } from "../queries.ts";
import type { DisputesFact } from "./fact.ts";

/** Unit of series that count disputes under way. */
const DISPUTES = "disputes";

/** Whether a figure counts disputes: that there are none or one is told by its years and by no range. */
export function countsDisputes({ seriesById }: Catalog, { series }: Pick<Observation, "series">): boolean {
  return seriesById.get(series)?.unit === DISPUTES;
}

/** The years with disputes in the longest line of each partner; partners whose lines cover the same years stand in one fact. */
export function disputesFacts(catalog: Catalog, shown: Observation[]): DisputesFact[] {
  const counted = shown.filter((o) => countsDisputes(catalog, o) && collectionFor(catalog, o) === "references" && o.value !== null);
  const lines = catalog.subject.partners.flatMap(({ code }) => {
    const [longest] = recordRuns(counted.filter((o) => o.counterpart === code)).sort((a, b) => b.length - a.length);
    return longest === undefined ? [] : [{ partner: code, rows: longest, span: spanOf(longest) }];
  });
  return [...groupBy(lines, ({ span, rows }) => [...span, rows[0]?.reporter].join(" ")).values()].map((alike) => ({
    kind: "years_of_disputes",
    partners: alike.map(({ partner, rows }) => ({ partner, rows, years: rows.filter(({ value }) => (value ?? 0) > 0).map(yearOf) })),
    span: (alike[0] as (typeof alike)[number]).span,
  }));
}

function spanOf(rows: Observation[]): [number, number] {
  const years = rows.map(yearOf);
  return [Math.min(...years), Math.max(...years)];
}

function yearOf({ period }: Observation): number {
  return Number(period.start.slice(0, 4));
}
