import type { Edition } from "../../../edition/edition.ts";
import type { Catalog } from "../../../model/catalog.ts";
import { labelOf } from "../../../model/catalog.ts";
import type { Chart } from "../../../model/chart.ts";
import { chartPairs, chartRows } from "../../../model/chartRows.ts";
import { type Observation, sourcesOf } from "../../../model/observation.ts";
import { once } from "../../../model/once.ts";
import { byCodeUnit } from "../../../model/order.ts";
import type { Series } from "../../../model/series.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { Vintage } from "../../../model/vintage.ts";
import { timeAxis } from "../axis.ts";
import { type ChartSpec, isEmpty, type Statement } from "../chartSpec.ts";
import { sourceLinks } from "../credits.ts";
import { legendOf } from "../legendOf.ts";
import { partOf, statementsOf } from "../statements.ts";
import { drawnAs } from "./drawnAs.ts";
import { laterCounts } from "./laterCounts.ts";
import { noPoint } from "./noPoint.ts";
import { floorOf, otherCount } from "./otherCount.ts";
import { type PairDrawing, pairPanels } from "./pairPanels.ts";
import { type PairRow, pairRow } from "./pairRow.ts";
import { pairTable } from "./pairTable.ts";
import { rowStatements } from "./rowStatements.ts";

/**
 * One count of both partners as named lines, with intervals where there are any; of a row of the balance sheet also its lean by year, and
 * first what the sheet's sentence says of that row.
 *
 * @param chart with the years of the view: `from` is the first, `to` the one after the last
 */
export function pairSpec(edition: Edition, chart: Chart, vintage: Vintage): ChartSpec {
  const { catalog, words } = edition;
  const series = chart.series.flatMap((id) => catalog.seriesById.get(id) ?? []);
  const drawing: PairDrawing = {
    chart,
    observations: chartRows(catalog, chart, vintage),
    pairs: chartPairs(catalog, chart, vintage),
    row: pairRow(catalog, chart, vintage),
  };
  const { observations, pairs, row } = drawing;
  const panels = pairPanels(edition, drawing);
  const facts = statementsOf(edition, { catalog, chart, vintage, shown: observations });
  const sentences = [
    ...(row === null ? [] : rowStatements(edition, vintage, row)),
    // A chart that says no kind of fact of its figures says none of them instead: raw agreement alone would read as a leaning.
    ...facts.filter(({ part }) => part !== "finding" || chart.says.length > 0),
    ...laterCounts(edition, row),
    ...otherCount(edition, row),
    ...noPoint(edition, chart, observations, row),
  ];
  // Of a view without a figure it would tell of lines and points that nobody sees.
  const isBlank = isEmpty({ panels }) && !isOlderThan(catalog.release, "2026.30.0");
  const finding = partOf(sentences, "finding");
  const table = once(() =>
    pairTable(edition, {
      caption: chart.title,
      pairs,
      observations: [...observations, ...ofOtherCounts(catalog, row)],
      vintage,
      row: row?.row ?? null,
    }),
  );
  return {
    id: chart.id,
    title: chart.title,
    subtitle: subtitleOf(edition, series, observations),
    ...(finding === null ? {} : { finding }),
    reading: chart.reading,
    ends: isBlank
      ? ""
      : [partOf(sentences, "ends"), ...drawnAs(edition, panels, row, observations), chart.ends].filter((text) => text !== null).join(" "),
    sentences,
    floor: isBlank ? "" : floorOf(edition, row),
    release: catalog.release,
    href: edition.urls.latest.chart(chart.id),
    time: timeAxis(chart.from, chart.to, edition.words),
    arrangement: panels.length > 2 ? "grid" : "stacked",
    panels,
    legend: legendOf(edition, catalog.subject.partners, panels),
    get table() {
      return table();
    },
    controls: {
      open: words.chart.open,
      read: words.observation.readAtSource,
      close: words.chart.close,
      keys: words.chart.keys,
      crosshair: words.crosshair,
    },
    sources: sourceLinks(edition, [
      ...sourcesOf(observations),
      ...pairs.map(({ source }) => source),
      ...(row?.standIns.flatMap(({ sources }) => sources) ?? []),
      ...sourcesSaid(catalog, sentences),
    ]),
  };
}

/** The figures from which the points of another count are drawn, behind those of the chart's own. Releases before 2026.21.0 have them in no table of it. */
function ofOtherCounts({ observationById, release }: Catalog, row: PairRow | null): Observation[] {
  if (isOlderThan(release, "2026.21.0")) return [];
  return [...new Set(row?.standIns.flatMap(({ rows }) => rows))]
    .flatMap((id) => observationById.get(id) ?? [])
    .sort((a, b) => byCodeUnit(a.counterpart, b.counterpart) || byCodeUnit(a.period.start, b.period.start));
}

/** Where the figures stand that sentences rest on: some are in no row of the chart. Releases before 2026.20.0 do not name these. */
function sourcesSaid(catalog: Catalog, sentences: readonly Statement[]): (string | null)[] {
  if (isOlderThan(catalog.release, "2026.20.0")) return [];
  return sourcesOf(sentences.flatMap(({ rows }) => rows.flatMap((id) => catalog.observationById.get(id) ?? [])));
}

/**
 * What the first series counts, by the bases of its figures in view; without any the titles of the series of ours. Where another series of
 * ours counts something else, each says what it counts, as since 2026.10.0.
 */
function subtitleOf({ catalog, words }: Edition, series: Series[], observations: Observation[]): string {
  const [first] = series;
  const basesOf = ({ id }: Series) => [
    ...new Set(observations.filter((o) => o.series === id).map(({ basis }) => labelOf(catalog, "basis", basis))),
  ];
  const bases = first === undefined ? [] : basesOf(first);
  const own = series.filter(({ ref_area }) => ref_area === catalog.subject.code);
  const units = [...new Set(own.map(({ unit }) => labelOf(catalog, "unit", unit)))];
  const counted = isOlderThan(catalog.release, "2026.10.0") ? [] : own.filter((one) => basesOf(one).length > 0);
  if (counted.some((one) => basesOf(one).some((basis) => !bases.includes(basis)))) {
    const each = counted.map((one) => [words.pair.panel(one.title, null), words.kit.commas(basesOf(one))].join(": "));
    return words.pair.subtitle(each, units);
  }
  return words.pair.subtitle(bases.length > 0 ? bases : own.map(({ title }) => title), units);
}
