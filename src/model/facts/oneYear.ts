import type { Catalog } from "../catalog.ts";
import { groupBy } from "../groupBy.ts";
import { type Observation, position } from "../observation.ts";
import { observationsForSeries } from "../queries.ts";
import type { Vintage } from "../vintage.ts";

/** A year that has most of what a share of several years is of: of the country's amount, and of that of all countries together. */
export interface OneYear {
  share: Observation;
  year: number;
  /** From 0 to 1. */
  own: number;
  all: number;
  /** The amounts from which this is computed. */
  rows: Observation[];
}

/** The counterpart that stands for all of them together. */
const ALL = "WLD";

/** From this part on most of it is of one year. */
const MOST = 0.5;

/**
 * Shares of several years of which most of the country's amount is of a single one. It is said only where the same source and edition has the amount
 * of each of these years, of the country and of all together, in one count.
 *
 * @param shown figures in view
 */
export function sharesOfOneYear(catalog: Catalog, vintage: Vintage, shown: readonly Observation[]): OneYear[] {
  const partners: string[] = catalog.subject.partners.map(({ code }) => code);
  const shares = shown.filter(
    ({ series, counterpart, source }) => isShare(catalog, series) && partners.includes(counterpart) && source !== null,
  );
  const amounts = amountsOf(catalog, vintage, new Set(shares.map(({ series }) => catalog.seriesById.get(series)?.topic)));
  const found = shares.flatMap((share) => {
    const topic = catalog.seriesById.get(share.series)?.topic;
    return oneYearOf(share, amounts.get(keyOf({ ...share, topic })) ?? []) ?? [];
  });
  // Two shares may be of the same amounts, as of what one sold and the other bought.
  const ids = ({ rows }: OneYear) => rows.map(({ id }) => id).join(" ");
  return [...groupBy(found, ids).values()].flatMap(([one]) => one ?? []);
}

function isShare({ seriesById }: Catalog, series: string): boolean {
  return seriesById.get(series)?.unit === "PC";
}

/** What a share and the amounts it is of have in common. */
function keyOf({
  topic,
  source,
  variant,
  direction,
}: Pick<Observation, "source" | "variant" | "direction"> & { topic: string | undefined }): string {
  return [topic, source, variant, direction].join(" ");
}

/** Amounts of single years, by what they have in common with a share of theirs. */
function amountsOf(catalog: Catalog, vintage: Vintage, topics: ReadonlySet<string | undefined>): ReadonlyMap<string, Observation[]> {
  const series = [...catalog.seriesById.values()].filter(({ topic, unit }) => unit === "TIV" && topics.has(topic));
  const yearly = series.flatMap(({ id }) => observationsForSeries(catalog, id, vintage)).filter((o) => /^\d{4}$/.test(o.period.text));
  return groupBy(yearly, (o) => keyOf({ ...o, topic: catalog.seriesById.get(o.series)?.topic }));
}

function oneYearOf(share: Observation, amounts: readonly Observation[]): OneYear | null {
  const [first, last] = [share.period.start, share.period.end].map((day) => Number(day.slice(0, 4))) as [number, number];
  const years = Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
  if (years.length < 2) return null;
  for (const count of groupBy(amounts, ({ series, basis }) => `${series} ${basis}`).values()) {
    const of = (code: string) => years.map((year) => count.find((o) => o.counterpart === code && o.period.text === year));
    const [own, all] = [of(share.counterpart), of(ALL)];
    const rows = [...own, ...all].flatMap((o) => o ?? []);
    if (rows.length < 2 * years.length) continue;
    const [ownSum, allSum] = [own, all].map((list) => list.reduce((sum, o) => sum + amountOf(o), 0)) as [number, number];
    const at = years.findIndex((_, i) => ownSum > 0 && amountOf(own[i]) / ownSum > MOST);
    if (at >= 0) return { share, year: first + at, own: amountOf(own[at]) / ownSum, all: amountOf(all[at]) / allSum, rows };
  }
  return null;
}

function amountOf(o: Observation | undefined): number {
  return o === undefined ? 0 : (position(o) ?? 0);
}
