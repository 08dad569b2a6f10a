import { type Catalog, labelOf } from "../catalog.ts";
import { groupBy } from "../groupBy.ts";
import { type Observation, position } from "../observation.ts";
import { isDoubtful, isPlan } from "../observationStatus.ts";
import { extent } from "../period.ts";
import { collectionFor } from "../queries.ts";
import { partnerOf } from "../subject.ts";
import type { DirectionsFact, Fact, LatestFact } from "./fact.ts";
import type { MeasureFact, Newest } from "./measureFact.ts";
import { byEnd, isPrinted, latestAs, withYears } from "./records.ts";

/**
 * The newest records among some figures: a claim is no newest figure where others are recorded, nor is a plan. Where the newest one is
 * doubtful and counts otherwise than the newest that is not, it stands behind that one. Null where there are no records.
 */
export function newestOf(catalog: Catalog, figures: readonly Observation[]): Newest | null {
  const all = withYears(figures.filter((o) => position(o) !== null && !isPlan(o) && collectionFor(catalog, o) === "references"));
  const rank = (o: Observation) => Number(isPrinted(o));
  const [first, ...older] = all.sort((a, b) => byEnd(b, a) || rank(b) - rank(a) || (a.id < b.id ? -1 : 1));
  if (first === undefined) return null;
  const sure = [first, ...older].find((o) => !isDoubtful(o));
  const isApart = sure !== undefined && sure.basis !== first.basis && byEnd(first, sure) > 0 && sure.series === first.series;
  const newest = isApart ? sure : first;
  const count = groupBy(all, countKey).get(countKey(newest)) ?? [];
  return {
    rows: new Set(count.map(position)).size > 1 ? count : [newest],
    beyond: isApart ? [first] : [],
  };
}

/**
 * The newest figure of all, as one sentence; where its period has several of one count, or what it counts is none of a country, the newest by
 * measure. Nothing where no record is in view.
 */
export function newestFigure(catalog: Catalog, series: readonly string[], shown: Observation[]): Fact[] {
  const own = ofPartners(catalog, shown);
  const newest = newestOf(catalog, own);
  if (newest === null) return [];
  const shared = sharing(catalog, newest, own);
  const isOneMeasure = new Set(own.map((o) => o.series)).size === 1;
  if (shared !== null && (isOneMeasure || isBare(catalog, newest))) return [measureFact(shared)];
  return isBare(catalog, newest) ? [toldAlone(catalog, newest, own)] : newestByMeasure(catalog, series, own);
}

/**
 * The records of the newest year, where other counts have the same measure and country in it: none of them alone is the newest. A figure
 * of several years is no newer than the newest one of a year or less that lies in these. Null where the newest one stands alone, or with
 * what is told beside it.
 */
function sharing(catalog: Catalog, { rows: [newest], beyond }: Newest, own: Observation[]): Newest | null {
  if (newest === undefined || beyond.length > 0) return null;
  const isLike = (o: Observation) =>
    o.series === newest.series && o.counterpart === newest.counterpart && o.direction === newest.direction && position(o) !== null;
  const records = withYears(own.filter((o) => isLike(o) && !isPlan(o) && collectionFor(catalog, o) === "references"));
  const ofYear = records.filter((o) => lastYear(o) === lastYear(newest));
  const within = isOfYears(newest) ? newestYear(records.filter((o) => !isOfYears(o) && o.period.end >= newest.period.start)) : [];
  const rows = [...new Set([...ofYear, ...within])];
  const { beside, claimed = [] } = latestAs(catalog, newest, own);
  const said = new Set([newest, ...beside, ...claimed]);
  return rows.every((o) => said.has(o)) ? null : { rows, beyond: [] };
}

function newestYear(rows: readonly Observation[]): Observation[] {
  const years = rows.map(lastYear);
  return rows.filter((o) => years.every((year) => lastYear(o) >= year));
}

const lastYear = ({ period }: Observation) => period.end.slice(0, 4);

/** Whether a figure is of more than one year: of a year that begins within another it is not. */
function isOfYears({ period }: Observation): boolean {
  const { start, end } = extent(period);
  return end - start > MORE_THAN_A_YEAR;
}

/** In years: a day more, as of a year from one day to the same day of the next, makes no figure one of several years. */
const MORE_THAN_A_YEAR = 1.01;

function measureFact(newest: Newest): MeasureFact {
  return { kind: "newest_of_measure", series: newest.rows[0]?.series ?? "", newest: [newest], direction: null, basis: null };
}

/**
 * The newest figure of each partner, the later one first, where these are of one measure; else the newest of each measure and each direction, with
 * its country: measures are not set against each other, and companies do not stand for investment. Nothing where no record is in view.
 */
export function newestOfEach(catalog: Catalog, series: readonly string[], shown: Observation[]): Fact[] {
  const own = ofPartners(catalog, shown);
  const each = catalog.subject.partners.flatMap(({ code }): Newest[] => {
    const rows = own.filter((o) => o.counterpart === code);
    const [latest] = series.flatMap((id) => newestOf(catalog, ofSeries(rows, id)) ?? []).sort(laterFirst);
    return latest === undefined ? [] : [latest];
  });
  if (each.length === 0) return newestFigure(catalog, series, own);
  // Of arrests and drills the newer one alone would be read as the newest of both; shares of two wholes have one unit, and the first is of the title.
  const isOneOfSeveral = each.length === 1 && haveUnits(catalog, own);
  const measures = new Set(each.flatMap(({ rows }) => rows.map((o) => o.series)));
  if (measures.size > 1 || isOneOfSeveral || areUnlike(each) || each.some((one) => !isBare(catalog, one)))
    return newestByMeasure(catalog, series, own);
  const told = each.sort(laterFirst).map((one) => toldAlone(catalog, one, own));
  const bases = new Set(told.map(({ latest }) => latest.basis));
  // Figures by two counts would be read as compared: of a doubtful one it is said there, of printed ones behind both.
  const isLone = ({ latest }: LatestFact) => isDoubtful(latest) && told.some((one) => !isDoubtful(one.latest));
  const isEachPrinted = told.every(({ latest, beyond }) => isPrinted(latest) && beyond === undefined);
  const apart = bases.size < 2 ? undefined : (told.find(isLone) ?? (isEachPrinted ? told.at(-1) : undefined));
  return told.length < 2 ? told : told.map((fact) => ({ ...fact, isOfEach: true, ...(fact === apart ? { isApart: true } : {}) }));
}

/**
 * Of partners of which no count has both directions, the newest of each direction, beside those of which one has: a country with figures is not
 * passed over. Nothing where no partner's both directions are told.
 */
export function directionsApart(
  catalog: Catalog,
  series: readonly string[],
  shown: Observation[],
  told: readonly DirectionsFact[],
): MeasureFact[] {
  const known = new Set(told.map(({ out }) => out.counterpart));
  const others = shown.filter(({ counterpart }) => partnerOf(catalog.subject, counterpart) && !known.has(counterpart));
  return known.size === 0 ? [] : newestByMeasure(catalog, series, others);
}

/** The newest records of each measure, of each country the later first; each direction by itself, and each of different counts. */
function newestByMeasure(catalog: Catalog, series: readonly string[], own: Observation[]): MeasureFact[] {
  return series.flatMap((id): MeasureFact[] => {
    const isDirected = new Set((catalog.observationsBySeries.get(id) ?? []).map(({ direction }) => direction)).size > 1;
    const ways = [...groupBy(ofSeries(own, id), ({ direction }) => direction)].flatMap(([direction, rows]) =>
      ofOneKind(catalog, rows).map((one) => ({
        ...one,
        kind: "newest_of_measure" as const,
        series: id,
        direction: isDirected ? direction : null,
      })),
    );
    return ways.sort((a, b) => laterFirst(a.newest[0] as Newest, b.newest[0] as Newest));
  });
}

/**
 * The newest records of each country; where these count different things, for each of these things of each country that has it: 124 companies that
 * operate are not set against 2,425 that are registered.
 */
function ofOneKind(catalog: Catalog, rows: Observation[]): Pick<MeasureFact, "newest" | "basis">[] {
  const newest = newestOfCountries(catalog, rows);
  const bases = newest.map(basisOf);
  if (newest.length === 0) return [];
  if (new Set(bases).size < 2) return [{ newest, basis: null }];
  return [...new Set(bases)].map((basis) => ({
    newest: newestOfCountries(
      catalog,
      rows.filter((o) => o.basis === basis),
    ),
    basis,
  }));
}

function newestOfCountries(catalog: Catalog, rows: Observation[]): Newest[] {
  const countries = [...groupBy(rows, ({ counterpart }) => counterpart).values()];
  return countries.flatMap((own) => newestOf(catalog, own) ?? []).sort(laterFirst);
}

/** Whether records of one country are of several units: the newest number is no newer sum of money. */
function haveUnits(catalog: Catalog, own: Observation[]): boolean {
  const measured = [...groupBy(own, ({ series }) => series)].filter(([, rows]) => newestOf(catalog, rows) !== null);
  return new Set(measured.map(([id]) => catalog.seriesById.get(id)?.unit)).size > 1;
}

/** Whether the newest figures of two countries are stocks or counts of different things, of which neither is a later figure of the other. */
function areUnlike(each: readonly Newest[]): boolean {
  return new Set(each.map(basisOf)).size > 1 && each.every(({ rows }) => rows.every(({ direction }) => direction === "not_a_flow"));
}

function basisOf({ rows: [first] }: Newest): string {
  return (first as Observation).basis;
}

function toldAlone(catalog: Catalog, { rows: [latest], beyond }: Newest, own: Observation[]): LatestFact {
  const one = latestAs(catalog, latest as Observation, own);
  const fact = isNamedByReporter(catalog, one.latest) ? { ...one, isOfEach: true } : one;
  return beyond.length === 0 ? fact : { ...fact, beyond };
}

/** Whether the country of a figure stands in the name of who counts, who may count others, and not in that of what is counted. */
function isNamedByReporter(catalog: Catalog, { counterpart, basis, reporter }: Observation): boolean {
  const country = labelOf(catalog, "counterpart", counterpart);
  return labelOf(catalog, "reporter", reporter).includes(country) && !labelOf(catalog, "basis", basis).includes(country);
}

/** Whether one figure is the newest, and its country what it is a figure for: people who live elsewhere are none of that country's. */
function isBare({ seriesById }: Catalog, { rows }: Newest): boolean {
  return rows.length === 1 && rows.every(({ series, direction }) => direction !== "not_a_flow" || seriesById.get(series)?.unit !== "PS");
}

function ofPartners({ subject }: Catalog, shown: Observation[]): Observation[] {
  const own = shown.filter(({ counterpart }) => partnerOf(subject, counterpart));
  return own.length > 0 ? own : shown;
}

const ofSeries = (rows: Observation[], id: string) => rows.filter(({ series }) => series === id);

function laterFirst({ rows: [a] }: Newest, { rows: [b] }: Newest): number {
  return byEnd(b as Observation, a as Observation);
}

function countKey(o: Observation): string {
  return [o.series, o.counterpart, o.direction, o.basis, o.period.text].join(" ");
}
