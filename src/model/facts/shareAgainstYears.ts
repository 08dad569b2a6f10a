import type { Catalog } from "../catalog.ts";
import { groupBy } from "../groupBy.ts";
import { COMPILER, type Observation, position } from "../observation.ts";
import { observationsForSeries } from "../queries.ts";
import type { Vintage } from "../vintage.ts";

/** A country's share of a period of several years, and what its amounts of these years come to. */
export interface Summed {
  share: Observation;
  sum: number;
  unit: string;
  /** The amounts that were added up, one a year. */
  rows: Observation[];
}

/** How much more one amount makes a percent than another of the same period before they are said not to add up. */
const APART = 1.5;

/**
 * Our shares of several years that do not fit the yearly amounts of the same topic: of two countries of one period the one has far more of them for
 * each percent than the other. Asked only where an amount is of another edition than the share. One list a period, in order of time; the countries of
 * each by their code.
 *
 * @param shown figures in view, of which either all shares or all amounts are
 */
export function sharesAgainstYears(catalog: Catalog, vintage: Vintage, shown: readonly Observation[]): Summed[][] {
  const topic = catalog.seriesById.get(shown[0]?.series ?? "")?.topic;
  const own = [...catalog.seriesById.values()].filter((series) => series.topic === topic);
  const amounts = own.filter(({ unit }) => unit === "TIV").flatMap(({ id }) => observationsForSeries(catalog, id, vintage));
  const inView = new Set(shown.map(({ id }) => id));
  const shares = own
    .filter(({ unit, ref_area }) => unit === "PC" && ref_area === catalog.subject.code)
    .flatMap(({ id }) => observationsForSeries(catalog, id, vintage))
    .filter((o) => o.reporter === COMPILER && (position(o) ?? 0) > 0);
  const periods = groupBy(shares, ({ series, basis, variant, period }) => [series, basis, variant, period.text].join(" "));
  return [...periods.values()]
    .map((of) => of.flatMap((share) => summed(catalog, share, amounts) ?? []))
    .map((of) => of.filter(({ share, rows }) => inView.has(share.id) || rows.every(({ id }) => inView.has(id))))
    .filter((of) => isApart(of) && of.some(({ share, rows }) => rows.some(({ variant }) => variant !== share.variant)))
    .map((of) => of.sort((a, b) => (a.share.counterpart < b.share.counterpart ? -1 : 1)))
    .sort(([a], [b]) => ((a?.share.period.start ?? "") < (b?.share.period.start ?? "") ? -1 : 1));
}

/** The amounts of each year of a share, all of one series; null where no series has one amount of every year. */
function summed({ seriesById }: Catalog, share: Observation, amounts: readonly Observation[]): Summed | null {
  const [first, last] = [share.period.start, share.period.end].map((day) => Number(day.slice(0, 4))) as [number, number];
  const years = Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
  const own = amounts.filter(({ counterpart, direction }) => counterpart === share.counterpart && direction === share.direction);
  for (const [series, of] of groupBy(own, (o) => o.series)) {
    const rows = years.flatMap((year) => {
      const each = of.filter(({ period }) => period.text === year);
      return each.length === 1 ? each : [];
    });
    if (years.length < 2 || rows.length < years.length) continue;
    const sum = rows.reduce((all, o) => all + (position(o) ?? 0), 0);
    return { share, sum, unit: seriesById.get(series)?.unit ?? "", rows };
  }
  return null;
}

function isApart(of: readonly Summed[]): boolean {
  const each = of.map(({ share, sum }) => sum / (position(share) ?? 1));
  return each.length > 1 && Math.max(...each) > APART * Math.min(...each);
}
