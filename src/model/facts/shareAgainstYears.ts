import { besideChecks, type Catalog } from "../catalog.ts";
import { groupBy } from "../groupBy.ts";
import { COMPILER, type Observation, position } from "../observation.ts";
import { observationsForSeries } from "../queries.ts";
import { remembering, VIEWS_REMEMBERED } from "../remembered.ts";
import type { Series } from "../series.ts";
import { type Vintage, vintageKey } from "../vintage.ts";

/** A country's share of a period of several years, and what its amounts of these years come to. */
export interface Summed {
  share: Observation;
  sum: number;
  unit: string;
  /** The amounts that were added up, one a year. */
  rows: Observation[];
}

const remembered = remembering<Catalog, Summed[][]>(VIEWS_REMEMBERED);

/** The unit of amounts that shares are of. */
const AMOUNTS = "TIV";
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
  const topic = catalog.seriesById.get(shown[0]?.series ?? "")?.topic ?? "";
  const inView = new Set(shown.map(({ id }) => id));
  return remembered(besideChecks(catalog), `${topic} ${vintageKey(vintage)}`, () => summedIn(catalog, vintage, topic))
    .map((of) => of.filter(({ share, rows }) => inView.has(share.id) || rows.every(({ id }) => inView.has(id))))
    .filter((of) => isApart(of) && of.some(({ share, rows }) => rows.some(({ variant }) => variant !== share.variant)))
    .map((of) => of.sort((a, b) => (a.share.counterpart < b.share.counterpart ? -1 : 1)))
    .sort(([a], [b]) => ((a?.share.period.start ?? "") < (b?.share.period.start ?? "") ? -1 : 1));
}

/** Our shares of a topic with what the amounts of their years come to, by count and period. */
function summedIn(catalog: Catalog, vintage: Vintage, topic: string): Summed[][] {
  const own = [...catalog.seriesById.values()].filter((series) => series.topic === topic);
  const counted = own.filter(({ unit }) => unit === AMOUNTS);
  const years = groupBy(
    counted.flatMap(({ id }) => observationsForSeries(catalog, id, vintage)),
    keyOf,
  );
  const shares = own
    .filter(({ unit, ref_area }) => unit === "PC" && ref_area === catalog.subject.code)
    .flatMap(({ id }) => observationsForSeries(catalog, id, vintage))
    .filter((o) => o.reporter === COMPILER && (position(o) ?? 0) > 0);
  const periods = groupBy(shares, ({ series, basis, variant, period }) => [series, basis, variant, period.text].join(" "));
  return [...periods.values()].map((of) => of.flatMap((share) => summed(share, counted, years) ?? []));
}

/** Amounts by what those of one share have in common, their series and their year. */
type Amounts = ReadonlyMap<string, readonly Observation[]>;

const keyOf = (o: Pick<Observation, "series" | "counterpart" | "direction" | "period">) =>
  [o.series, o.counterpart, o.direction, o.period.text].join(" ");

/** The amounts of each year of a share, all of one series; null where no series has one amount of every year. */
function summed(share: Observation, counted: readonly Series[], amounts: Amounts): Summed | null {
  const [first, last] = [share.period.start, share.period.end].map((day) => Number(day.slice(0, 4))) as [number, number];
  const years = Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
  if (years.length < 2) return null;
  for (const { id, unit } of counted) {
    const rows = years.flatMap((year) => {
      const each = amounts.get([id, share.counterpart, share.direction, year].join(" ")) ?? [];
      return each.length === 1 ? each : [];
    });
    if (rows.length < years.length) continue;
    return { share, sum: rows.reduce((all, o) => all + (position(o) ?? 0), 0), unit, rows };
  }
  return null;
}

function isApart(of: readonly Summed[]): boolean {
  const each = of.map(({ share, sum }) => sum / (position(share) ?? 1));
  return each.length > 1 && Math.max(...each) > APART * Math.min(...each);
}
