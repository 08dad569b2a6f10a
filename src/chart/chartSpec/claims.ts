import type { Edition } from "../../edition/edition.ts";
import { type Catalog, labelOf } from "../../model/catalog.ts";
import type { Chart } from "../../model/chart.ts";
import { chartRows } from "../../model/chartRows.ts";
import { eventRecords } from "../../model/facts/eventRecords.ts";
import { type Observation, sourcesOf } from "../../model/observation.ts";
import { once } from "../../model/once.ts";
import type { Series } from "../../model/series.ts";
import { isOlderThan } from "../../model/turn.ts";
import { isSince } from "../../model/version.ts";
import type { Vintage } from "../../model/vintage.ts";
import { timeAxis } from "./axis.ts";
import type { ChartSpec, LegendEntry, Panel, Statement } from "./chartSpec.ts";
import { claimPanels } from "./claimPanels.ts";
import { sourceLinks } from "./credits.ts";
import type { FormPanel } from "./formPanel.ts";
import { claimForms } from "./forms/claimForms.ts";
import { rowForm } from "./forms/rowForm.ts";
import { headlineStatement } from "./headline.ts";
import { legendOf } from "./legendOf.ts";
import { drawnAs } from "./pair/drawnAs.ts";
import { leanPanel } from "./pair/leanPanel.ts";
import { pairRow } from "./pair/pairRow.ts";
import { partOf, statementsOf } from "./statements.ts";
import { table, withEvents } from "./table.ts";

/**
 * The picture of claims over records: every figure of the chart's series that the vintage counts. Claims are marks and are never joined;
 * records are quiet lines behind them. Of the row of the balance sheet whose own chart it is, the lean stands below, if it has one.
 * What is drawn, and what stands beside it, is made when it is asked for: of most charts the dashboard says two sentences.
 */
export function claimsSpec(edition: Edition, chart: Chart, vintage: Vintage): ChartSpec {
  const { catalog, words } = edition;
  const series = chart.series.flatMap((id) => catalog.seriesById.get(id) ?? []);
  const observations = chartRows(catalog, chart, vintage);
  const row = once(() => pairRow(catalog, chart, vintage));
  const forms = once(() => claimForms(edition, { chart, series, observations, vintage }));
  // Beside a form the lean is drawn as its cells: one kind of picture for all painters.
  const leaning = () => (forms() === null ? row() : null);
  const lean = once(() => [leaning() ?? []].flat().map((of) => leanPanel(edition, of, { beside: [], moments: [], name: "" })));
  const cells = () => (forms() === null ? [] : [row() ?? []].flat().map((of) => rowForm(edition, of, vintage)));
  const claims = () => (forms() === null ? claimPanels(edition, chart, series, observations, vintage) : []);
  const { sentences, ...said } = saidOf(edition, chart, vintage, observations);
  // Where a list ends says nothing of a view that has none of its figures.
  const isBlank = observations.length === 0 && !isOlderThan(catalog.release, "2026.30.0");
  const tabled = () => [...observations, ...saidBeyond(catalog, sentences, observations)];
  const reported = once(() => eventRecords(catalog, vintage, observations));
  const partners = catalog.subject.partners.filter(({ code }) => observations.some((o) => o.counterpart === code));
  const drawn = {
    panels: once(() => withOneWhole(catalog.release, [...claims(), ...lean()])),
    forms: once(() => (forms() === null ? undefined : [...(forms() ?? []), ...cells()])),
    legend: once((): LegendEntry[] => legendOf(edition, partners, drawn.panels())),
    table: once(() => withEvents(edition, table(edition, chart.title, tabled()), reported())),
    sources: once(() => sourceLinks(edition, [...sourcesOf(tabled()), ...reported().map(({ source }) => source)])),
  };
  return {
    id: chart.id,
    title: chart.title,
    get subtitle() {
      const drawnAlone = chart.form === "columns" && !isOlderThan(catalog.release, "2026.28.0") ? drawnOf(series, forms() ?? []) : series;
      return subtitleOf(edition, drawnAlone);
    },
    ...said,
    get ends() {
      if (sentences === undefined) return chart.ends ?? "";
      return [partOf(sentences, "ends"), ...drawnAs(edition, lean(), leaning(), observations), isBlank ? null : chart.ends]
        .filter((text) => text !== null)
        .join(" ");
    },
    ...(sentences === undefined ? {} : { sentences }),
    floor: words.chart.floor,
    release: catalog.release,
    href: edition.urls.latest.chart(chart.id),
    time: timeAxis(chart.from, endOfAxis(edition, chart, observations), edition.words),
    arrangement: "grid",
    get panels() {
      return drawn.panels();
    },
    get forms() {
      // Undefined where there are none, which readers and JSON take as absent.
      return drawn.forms() as FormPanel[];
    },
    get legend() {
      return drawn.legend();
    },
    get table() {
      return drawn.table();
    },
    controls: {
      open: words.chart.open,
      read: words.observation.readAtSource,
      close: words.chart.close,
      keys: words.chart.keys,
      crosshair: words.crosshair,
    },
    get sources() {
      return drawn.sources();
    },
  };
}

/** Years behind the last figure that an axis still shows: fewer than these seem to be quiet ones. */
const EMPTY = 5;

/**
 * Where the time axis ends: with the last figure in view where the lists of a chart ended long before its years do, as its note says of them; else
 * with those years, as always in releases before 2026.27.0.
 */
function endOfAxis({ catalog }: Edition, { ends, form, to }: Chart, shown: readonly Observation[]): number {
  const last = Math.max(...shown.map(({ period }) => Number(period.end.slice(0, 4))));
  const isEnded = ends !== null && form === null && shown.length > 0 && to - last > EMPTY;
  return isEnded && !isOlderThan(catalog.release, "2026.27.0") ? last + 1 : to;
}

/**
 * The figures that sentences rest on and that the chart does not draw, such as parts that are added up, in the order in which they are told.
 * Releases before 2026.21.0 have them in no table and name none of their sources.
 */
function saidBeyond(
  { observationById, release }: Catalog,
  sentences: readonly Statement[] | undefined,
  drawn: readonly Observation[],
): Observation[] {
  if (isOlderThan(release, "2026.21.0")) return [];
  const told = new Set((sentences ?? []).flatMap(({ rows }) => rows));
  for (const { id } of drawn) told.delete(id);
  return [...told].flatMap((id) => observationById.get(id) ?? []);
}

/**
 * The series of columns that have a form of their own, as those whose figures stand in the table alone are not drawn; all where none has.
 * Releases before 2026.28.0 name all.
 */
function drawnOf(series: Series[], forms: readonly FormPanel[]): Series[] {
  const drawn = series.filter((one) => forms.some(({ id }) => id === one.id));
  return drawn.length > 0 ? drawn : series;
}

/** What is drawn and in which unit; where there are several, each measure has its own behind it, and in releases before 2026.18.0 all stand last. */
function subtitleOf({ catalog, words }: Edition, series: Series[]): string {
  const unitOf = ({ unit }: Series) => labelOf(catalog, "unit", unit);
  const units = [...new Set(series.map(unitOf))];
  const titles = series.map(({ title }) => title);
  if (units.length < 2 || isOlderThan(catalog.release, "2026.18.0")) return words.chart.subtitle(titles, units);
  return words.chart.subtitle(
    series.map((one) => words.chart.withUnit(one.title, unitOf(one))),
    [],
  );
}

/** The first release of which one of an odd number of panels has a row to itself, so that no half of one is left empty. */
const WHOLE_FROM = "2026.9.0";

/** The one that is higher than the others, which would else reach into the row below its own, or the last. */
function withOneWhole(release: string, panels: Panel[]): Panel[] {
  const isOdd = panels.length > 1 && panels.length % 2 === 1 && panels.every(({ isWhole }) => !isWhole);
  if (!isOdd || !isSince(release, WHOLE_FROM)) return panels;
  const higher = panels.findIndex(({ height }) => height > 1);
  const whole = higher === -1 || higher % 2 === 1 ? panels.length - 1 : higher;
  return panels.map((panel, i) => (i === whole ? { ...panel, isWhole: true } : panel));
}

/** What the chart says: computed from the rows that it shows; releases before 2026.3.0 keep the words that they were made with. */
function saidOf(
  edition: Edition,
  chart: Chart,
  vintage: Vintage,
  shown: Observation[],
): Pick<ChartSpec, "headline" | "finding" | "reading" | "sentences"> {
  const { catalog } = edition;
  if (catalog.generation === 1) return { reading: chart.reading };
  const view = { catalog, chart, vintage, shown };
  const headline = headlineStatement(edition, chart, view);
  const sentences = [...(headline === null ? [] : [headline]), ...statementsOf(edition, view)];
  const finding = partOf(sentences, "finding");
  return {
    ...(headline && { headline: headline.text }),
    ...(finding === null ? {} : { finding }),
    reading: chart.reading,
    sentences,
  };
}
