import type { Catalog } from "../catalog.ts";
import { groupBy } from "../groupBy.ts";
import { type Observation, position } from "../observation.ts";
import { isPlan, LOW_RELIABILITY } from "../observationStatus.ts";
import { byCodeUnit } from "../order.ts";
import { daysIn } from "../period.ts";
import { observationsForSeries } from "../queries.ts";
import { partnerAt } from "../subject.ts";
import { isOlderThan } from "../turn.ts";
import type { Vintage } from "../vintage.ts";
import type { Dimension, GroundedCell, Side } from "./dimension.ts";
import { OIL_SERIES } from "./energy.ts";
import { figuresAlone } from "./figuresAlone.ts";
import { ONE_COUNTRY } from "./measure.ts";
import { isOfItsYear } from "./ofItsYear.ts";
import { yearOf } from "./year.ts";

/** The series that count what a row compares, by whatever method, and those that count a part of it: who has a figure there is counted too. */
const COUNTS: Partial<Record<Dimension, { whole: readonly string[]; part: readonly string[] }>> = {
  goods_sold: { whole: ["exports-to-partner", "trade-baci-exports"], part: OIL_SERIES },
  goods_bought: { whole: ["imports-from-partner", "trade-baci-imports"], part: [] },
};

/** Whether a row compares amounts of goods. */
export function isOfAmounts(dimension: Dimension): boolean {
  return COUNTS[dimension] !== undefined;
}

/** The series that are read for years of which one country alone has a figure. */
export function oneCountrySeries(dimension: Dimension): string[] {
  const counts = COUNTS[dimension];
  return counts ? [...counts.whole, ...counts.part] : [];
}

/**
 * The years of a row of amounts in which figures of one partner alone exist, whoever counts, parts of a year included, by one rule for both:
 * the other has none of the whole and none of a part. A cell has the value where there is one figure, else their number alone. Plans are no
 * figures. It shows who is counted and claims no side. Releases before 2026.17.0 leave such years out.
 */
export function oneCountryCells(catalog: Catalog, vintage: Vintage, dimension: Dimension): GroundedCell[] {
  if (isOlderThan(catalog.release, "2026.17.0")) return [];
  const { whole: inYears, part: parts } = figuresInYears(catalog, vintage, dimension);
  return [...inYears.entries()]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([year, whole]) => {
      const side = loneSide(catalog, [...whole, ...(parts.get(year) ?? [])]);
      return side === null ? [] : [oneCountryCell(catalog, { dimension, year, side, figures: whole })];
    });
}

/**
 * The figures of what a row compares, and those of a part of it, by the year in which they end: no plans, none of more than a year,
 * and none whose source states no year. None of a row that compares no amounts. A share of what a partner buys is no amount that was sold to it;
 * releases before 2026.30.0 count it as one.
 */
export function figuresInYears(
  catalog: Catalog,
  vintage: Vintage,
  dimension: Dimension,
): Record<"whole" | "part", Map<string, Observation[]>> {
  const counts = COUNTS[dimension];
  const isAmount = (id: string) => catalog.seriesById.get(id)?.unit !== "PC" || isOlderThan(catalog.release, "2026.30.0");
  const figures = (series: readonly string[] = []) =>
    series
      .filter(isAmount)
      .flatMap((id) => (catalog.seriesById.has(id) ? observationsForSeries(catalog, id, vintage) : []))
      .filter((one) => !isPlan(one) && position(one) !== null && daysIn(one.period) <= DAYS_OF_A_YEAR && isOfItsYear(catalog, one));
  return { whole: groupBy(figures(counts?.whole), yearIn), part: groupBy(figures(counts?.part), yearIn) };
}

function yearIn({ period }: Observation): string {
  return String(yearOf(period.text));
}

const DAYS_OF_A_YEAR = 366;

/** The side of the only partner among some figures; null where both or neither is. */
function loneSide({ subject }: Catalog, figures: readonly Observation[]): Side | null {
  const has = (sign: -1 | 1) => figures.some(({ counterpart }) => counterpart === partnerAt(subject, sign).code);
  return has(-1) === has(1) ? null : has(-1) ? "irn" : "isr";
}

interface Found {
  dimension: Dimension;
  year: string;
  side: Side;
  figures: readonly Observation[];
}

function oneCountryCell({ seriesById }: Catalog, { dimension, year, side, figures }: Found): GroundedCell {
  const [only, ...more] = figures;
  const value = only && more.length === 0 ? position(only) : null;
  const isDoubtful = figures.every(({ status }) => status === LOW_RELIABILITY);
  const isPart = figures.every(({ period }) => daysIn(period) < DAYS_OF_A_YEAR - 1);
  return {
    dimension,
    measure: ONE_COUNTRY,
    preferred: false,
    period: value === null || !only ? year : only.period.text,
    irn: side === "irn" ? value : null,
    isr: side === "isr" ? value : null,
    unit: value === null || !only ? null : (seriesById.get(only.series)?.unit ?? null),
    ...figuresAlone(figures),
    caution: [dimension, ...(isDoubtful ? (["doubtful_figure"] as const) : []), ...(isPart ? (["part_of_year"] as const) : [])],
    state: side === "irn" ? "irn_only" : "isr_only",
    other_is: "not_counted",
    strength: null,
    rows: figures.map(({ id }) => id).sort(byCodeUnit),
  };
}
