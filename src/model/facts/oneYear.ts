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
  const found = shares.flatMap((share) => oneYearOf(share, amountsOf(catalog, vintage, share)) ?? []);
  // Two shares may be of the same amounts, as of what one sold and the other bought.
  const ids = ({ rows }: OneYear) => rows.map(({ id }) => id).join(" ");
  return found.filter((one) => found.find((other) => ids(other) === ids(one)) === one);
}

function isShare({ seriesById }: Catalog, series: string): boolean {
  return seriesById.get(series)?.unit === "PC";
}

/** Amounts of the same topic, source and edition as a share, of single years. */
function amountsOf(catalog: Catalog, vintage: Vintage, { series, source, variant, direction }: Observation): Observation[] {
  const topic = catalog.seriesById.get(series)?.topic;
  const others = [...catalog.seriesById.values()].filter((one) => one.topic === topic && one.unit === "TIV");
  return others
    .flatMap(({ id }) => observationsForSeries(catalog, id, vintage))
    .filter((o) => o.source === source && o.variant === variant && o.direction === direction && /^\d{4}$/.test(o.period.text));
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
