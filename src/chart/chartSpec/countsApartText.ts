import type { Edition } from "../../edition/edition.ts";
import { countryName, labelOf } from "../../model/catalog.ts";
import type { FactView } from "../../model/facts/chartFacts.ts";
import { dealsCovered } from "../../model/facts/dealsCovered.ts";
import { sharesAgainstYears } from "../../model/facts/shareAgainstYears.ts";
import { tankersAgainstCustoms } from "../../model/facts/tankersAgainstCustoms.ts";
import { unlikeBars } from "../../model/facts/unlikeBars.ts";
import { unlikeYears } from "../../model/facts/unlikeYears.ts";
import { type Observation, position } from "../../model/observation.ts";
import { byCodeUnit } from "../../model/order.ts";
import { collectionFor } from "../../model/queries.ts";
import { isOlderThan } from "../../model/turn.ts";
import type { Statement } from "./chartSpec.ts";
import { formatFigure } from "./formatFigure.ts";
import { arrangeDirections, DIRECTIONS, type Directed, type Direction } from "./forms/directions/arrangeDirections.ts";

/** That counts in view contradict each other, each as a sentence with its rows. Not said by releases before 2026.27.0. */
export function countsApartStatements(edition: Edition, view: FactView): Statement[] {
  if (isOlderThan(edition.catalog.release, "2026.27.0")) return [];
  return [
    ...sharesText(edition, view),
    ...dealsText(edition, view),
    ...tankersText(edition, view),
    ...yearsText(edition, view),
    ...unlikeText(edition, view),
    ...directionsText(edition, view),
  ];
}

const ended = (text: string, rows: readonly Observation[]): Statement => ({
  part: "ends",
  text,
  rows: [...new Set(rows.map(({ id }) => id))],
});

function sharesText(edition: Edition, { vintage, shown }: FactView): Statement[] {
  const { catalog, words } = edition;
  const found = sharesAgainstYears(catalog, vintage, shown);
  if (found.length === 0) return [];
  const periods = found.map((of) => ({
    period: words.periodInWords(of[0]?.share.period.text ?? ""),
    each: of.map(({ share, sum, unit }) => ({
      country: labelOf(catalog, "counterpart", share.counterpart),
      share: formatFigure(edition, share),
      amount: words.kit.figure(sum, unit, 2),
    })),
  }));
  return [
    ended(
      words.countsApart.shares(periods),
      found.flatMap((of) => of.flatMap(({ share, rows }) => [share, ...rows])),
    ),
  ];
}

function dealsText(edition: Edition, { vintage, shown }: FactView): Statement[] {
  const { catalog, words } = edition;
  const found = dealsCovered(catalog, vintage, shown);
  if (found.length === 0) return [];
  const years = found.map(({ ours, printed }) => ({
    year: words.periodInWords(ours.period.text),
    ours: formatFigure(edition, ours),
    printed: formatFigure(edition, printed),
  }));
  return [
    ended(
      words.countsApart.deals(labelOf(catalog, "reporter", found[0]?.printed.reporter ?? ""), years),
      found.flatMap(({ ours, printed }) => [ours, printed]),
    ),
  ];
}

function tankersText(edition: Edition, { shown }: FactView): Statement[] {
  const { catalog, words } = edition;
  return tankersAgainstCustoms(catalog, shown).map(({ tankers, weight, customs, isFloor }) => {
    const said = {
      year: words.periodInWords(tankers.period.text),
      tankers: formatFigure(edition, tankers),
      weight: words.kit.figure(Number(weight.toPrecision(2)), catalog.seriesById.get(customs.series)?.unit ?? "", 2),
      customs: formatFigure(edition, customs),
      who: labelOf(catalog, "basis", customs.basis),
    };
    return ended(isFloor ? words.countsApart.tankersAbove(said) : words.countsApart.tankers(said), [tankers, customs]);
  });
}

/**
 * That the bars of a direction count each partner by another report, and which years between bars are blank: one sentence for both directions,
 * and one for each in releases before 2026.30.0, which leave out blank years that a mark has. Not said before 2026.28.0.
 */
function unlikeText(edition: Edition, { shown, chart }: FactView): Statement[] {
  const { catalog, words } = edition;
  if (!chart.says.includes("both_directions") || isOlderThan(catalog.release, "2026.28.0")) return [];
  const isEach = isOlderThan(catalog.release, "2026.30.0");
  const isClaim = (o: Observation) => collectionFor(catalog, o) === "documents";
  const arranged = catalog.subject.partners.map(({ code }) => arrangeDirections(code, shown, isClaim));
  const ways = [...DIRECTIONS].reverse().flatMap((way) => {
    const beside = (one: Directed) => (isEach ? one.beside.filter(({ direction }) => direction === way).map(({ year }) => year) : []);
    const found = unlikeBars(arranged.map((one) => ({ partner: one.partner, bars: one.bars[way], beside: new Set(beside(one)) })));
    if (found === null) return [];
    const each = found.each.map(({ partner, first, blank }) => ({
      ...{ country: countryName(catalog, partner), basis: labelOf(catalog, "basis", first.basis), blank },
    }));
    return [{ isSold: way === "to_counterpart", each, rows: found.rows }];
  });
  if (isEach) return ways.map(({ isSold, each, rows }) => ended(words.countsApart.unlike(isSold, each), rows));
  return ways.length === 0
    ? []
    : [
        ended(
          words.countsApart.unlikeWays(ways),
          ways.flatMap(({ rows }) => rows),
        ),
      ];
}

/** That the newest figures of two counts are of different years. Not said before 2026.28.0. */
function yearsText(edition: Edition, { shown }: FactView): Statement[] {
  const { catalog, words } = edition;
  if (isOlderThan(catalog.release, "2026.28.0")) return [];
  const said = (o: Observation) => ({
    ...{ year: words.periodInWords(o.period.text), figure: formatFigure(edition, o), basis: labelOf(catalog, "basis", o.basis) },
  });
  return unlikeYears(catalog, shown).map(({ printed, computed }) => {
    const inTime = [printed, computed].sort((a, b) => byCodeUnit(a.period.text, b.period.text)).map(said);
    return ended(words.countsApart.years(inTime), [printed, computed]);
  });
}

/** From this factor on a mark is far from the bar of its year. */
const FAR = 1.5;

/** Of each partner and direction the newest year of which another count has far more or less than the bars. */
function directionsText(edition: Edition, { shown, chart }: FactView): Statement[] {
  const { catalog, words } = edition;
  if (!chart.says.includes("both_directions")) return [];
  const isClaim = (o: Observation) => collectionFor(catalog, o) === "documents";
  return catalog.subject.partners.flatMap(({ code }) => {
    const arranged = arrangeDirections(code, shown, isClaim);
    return DIRECTIONS.flatMap((way) => {
      const [pair] = farApart(arranged, way, isClaim);
      if (pair === undefined) return [];
      const figure = (o: Observation) => formatFigure(edition, o);
      const said = {
        ...{ country: countryName(catalog, code), isSold: way === "to_counterpart", year: words.kit.year(pair.year) },
        ...{ bar: figure(pair.bar), mark: `${figure(pair.mark)} (${labelOf(catalog, "basis", pair.mark.basis)})` },
      };
      return [ended(words.countsApart.directions(said), [pair.bar, pair.mark])];
    });
  });
}

/** Bars with a record of the same year that is far from them, the newest year first. */
function farApart({ bars, beside }: Directed, way: Direction, isClaim: (o: Observation) => boolean) {
  return beside
    .flatMap(({ year, direction, o: mark }) => {
      const bar = direction === way && !isClaim(mark) ? bars[way].get(year) : undefined;
      if (bar === undefined) return [];
      const [low, high] = [position(bar) ?? 0, position(mark) ?? 0].sort((a, b) => a - b) as [number, number];
      return high >= FAR * low ? [{ year, bar, mark }] : [];
    })
    .sort((a, b) => b.year - a.year);
}
