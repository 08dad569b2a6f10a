import type { Edition } from "../../edition/edition.ts";
import { labelOf } from "../../model/catalog.ts";
import type { Chart } from "../../model/chart.ts";
import { chartRows } from "../../model/chartRows.ts";
import { type Observation, sourcesOf } from "../../model/observation.ts";
import { isSince } from "../../model/version.ts";
import type { Vintage } from "../../model/vintage.ts";
import { timeAxis } from "./axis.ts";
import type { ChartSpec, Panel } from "./chartSpec.ts";
import { claimPanels } from "./claimPanels.ts";
import { sourceLinks } from "./credits.ts";
import { claimForms } from "./forms/claimForms.ts";
import { rowForm } from "./forms/rowForm.ts";
import { headlineStatement } from "./headline.ts";
import { drawnAs } from "./pair/drawnAs.ts";
import { leanPanel } from "./pair/leanPanel.ts";
import { pairRow } from "./pair/pairRow.ts";
import { partOf, statementsOf } from "./statements.ts";
import { table } from "./table.ts";

/**
 * The picture of claims over records: every figure of the chart's series that the vintage counts. Claims are marks and are never joined;
 * records are quiet lines behind them. Of the row of the balance sheet whose own chart it is, the lean stands below, if it has one.
 */
export function claimsSpec(edition: Edition, chart: Chart, vintage: Vintage): ChartSpec {
  const { catalog, words } = edition;
  const series = chart.series.flatMap((id) => catalog.seriesById.get(id) ?? []);
  const observations = chartRows(catalog, chart, vintage);
  const units = [...new Set(series.map((s) => labelOf(catalog, "unit", s.unit)))];
  const row = pairRow(catalog, chart, vintage);
  const forms = claimForms(edition, { chart, series, observations, vintage });
  // Beside a form the lean is drawn as its cells: one kind of picture for all painters.
  const lean = row === null || forms !== null ? [] : [leanPanel(edition, row, { beside: [], moments: [], name: "" })];
  const cells = row === null || forms === null ? [] : [rowForm(edition, row, vintage)];
  const partners = catalog.subject.partners.filter(({ code }) => observations.some((o) => o.counterpart === code));
  return {
    id: chart.id,
    title: chart.title,
    subtitle: words.chart.subtitle(
      series.map((s) => s.title),
      units,
    ),
    ...said(edition, chart, vintage, { shown: observations, drawn: drawnAs(edition, lean, forms === null ? row : null) }),
    floor: words.chart.floor,
    release: catalog.release,
    href: edition.urls.latest.chart(chart.id),
    time: timeAxis(chart.from, chart.to, edition.words),
    arrangement: "grid",
    panels: withOneWhole(catalog.release, [...(forms === null ? claimPanels(edition, chart, series, observations, vintage) : []), ...lean]),
    ...(forms === null ? {} : { forms: [...forms, ...cells] }),
    legend: partners.map(({ code, mark }) => ({ partner: code, shape: mark, label: words.chart.partner(catalog, code) })),
    table: table(edition, chart.title, observations),
    controls: {
      open: words.chart.open,
      read: words.observation.readAtSource,
      close: words.chart.close,
      keys: words.chart.keys,
      crosshair: words.crosshair,
    },
    sources: sourceLinks(edition, sourcesOf(observations)),
  };
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
function said(
  edition: Edition,
  chart: Chart,
  vintage: Vintage,
  { shown, drawn }: { shown: Observation[]; drawn: string[] },
): Pick<ChartSpec, "headline" | "finding" | "reading" | "ends" | "sentences"> {
  const { catalog } = edition;
  if (catalog.generation === 1) return { reading: chart.reading, ends: chart.ends ?? "" };
  const view = { catalog, chart, vintage, shown };
  const headline = headlineStatement(edition, chart, view);
  const sentences = [...(headline === null ? [] : [headline]), ...statementsOf(edition, view)];
  const finding = partOf(sentences, "finding");
  const ends = [partOf(sentences, "ends"), ...drawn, chart.ends].filter((text) => text !== null).join(" ");
  return {
    ...(headline && { headline: headline.text }),
    ...(finding === null ? {} : { finding }),
    reading: chart.reading,
    ends,
    sentences,
  };
}
