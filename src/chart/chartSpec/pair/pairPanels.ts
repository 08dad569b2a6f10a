import type { Edition } from "../../../edition/edition.ts";
import { countryName, labelOf } from "../../../model/catalog.ts";
import type { Chart } from "../../../model/chart.ts";
import { cautionsOf } from "../../../model/dimensions/cautionsOf.ts";
import { pairedMeasure } from "../../../model/dimensions/measure.ts";
import { type Observation, position } from "../../../model/observation.ts";
import { BREAK } from "../../../model/observationStatus.ts";
import type { PairFigure } from "../../../model/pairFigure.ts";
import { extent } from "../../../model/period.ts";
import type { Series } from "../../../model/series.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { leanAxis, valueAxis } from "../axis.ts";
import type { Line, Panel } from "../chartSpec.ts";
import { sheetNames } from "../sheetNames.ts";
import { leanPanels } from "./leanPanel.ts";
import { areaName, observationLines, pairFigureLines } from "./pairLines.ts";
import type { PairRow } from "./pairRow.ts";

/** What a chart of one count of both partners has to draw. */
export interface PairDrawing {
  chart: Chart;
  observations: Observation[];
  pairs: PairFigure[];
  /** The row of the balance sheet that the chart opens; null where it opens none. */
  row: PairRow | null;
}

/** A series of ours, and the series about others that it is held against. */
interface Measure {
  own: Series;
  beside: Series[];
}

/**
 * The panels of a chart of the kind `pair`. A series about others, by its `ref_area`, stands beside the last one of ours before it. A series
 * of the pair is one line with its interval, or for a row of the balance sheet its lean; any other has a line for each partner, and a panel
 * for each where the chart splits it. A panel that would be empty beside full ones is left
 * out.
 */
export function pairPanels(edition: Edition, drawing: PairDrawing): Panel[] {
  const panels = measuresOf(edition, drawing.chart).flatMap((measure, i) => {
    const isPair = drawing.pairs.some(({ series }) => series === measure.own.id);
    const lean = i === 0 && drawing.row !== null ? leanOf(edition, drawing, drawing.row, measure) : [];
    if (isPair) return lean.length > 0 ? lean : [pairPanel(edition, drawing, measure)];
    return [...partnerPanels(edition, drawing, measure), ...lean];
  });
  const filled = panels.filter(({ lines }) => lines.some(({ points }) => points.length > 0));
  return filled.length > 0 ? filled : panels.slice(0, 1);
}

function measuresOf({ catalog }: Edition, chart: Chart): Measure[] {
  const measures: Measure[] = [];
  for (const series of chart.series.flatMap((id) => catalog.seriesById.get(id) ?? [])) {
    const last = measures.at(-1);
    if (series.ref_area === catalog.subject.code || last === undefined) measures.push({ own: series, beside: [] });
    else last.beside.push(series);
  }
  return measures;
}

function leanOf(edition: Edition, drawing: PairDrawing, row: PairRow, { own, beside }: Measure): Panel[] {
  const lines = beside.flatMap((series) => pairLines(edition, drawing, series, "beside").lines);
  const moments = breaksOf(
    edition,
    drawing.observations.filter(({ series }) => series === own.id),
    drawing.observations,
  );
  return leanPanels(edition, row, { beside: lines, moments, name: lines.length > 0 ? areaName(edition, own) : "" });
}

function pairLines(edition: Edition, { pairs }: PairDrawing, series: Series, role: NonNullable<Line["role"]>) {
  return pairFigureLines(edition, { series, figures: pairs.filter((pair) => pair.series === series.id), role });
}

/** A figure of both partners that is no row's own lean, with its interval. */
function pairPanel(edition: Edition, drawing: PairDrawing, { own, beside }: Measure): Panel {
  const { words } = edition;
  const { partner } = sheetNames(edition);
  const { lines, bands } = pairLines(edition, drawing, own, "measure");
  const others = beside.flatMap((series) => pairLines(edition, drawing, series, "beside").lines);
  const figures = drawing.pairs.filter(({ series }) => [own, ...beside].some(({ id }) => id === series));
  return {
    id: own.id,
    title: words.pair.panel(own.title, null),
    reason: own.caution === null ? null : words.pair.caution(words.pair.panel(own.title, null), own.caution),
    value: leanAxis(
      figures.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]),
      own.unit,
      words,
    ),
    ends: { high: words.pair.nearer(partner.isr), low: words.pair.nearer(partner.irn) },
    height: 1,
    isWhole: true,
    bands,
    lines: [...others, ...lines],
    marks: [],
    moments: [],
  };
}

/** A line for each partner; where the chart splits the series, a panel for each, with what others have with that partner beside. */
function partnerPanels(edition: Edition, drawing: PairDrawing, { own, beside }: Measure): Panel[] {
  const { partners } = edition.catalog.subject;
  const codes = partners.map(({ code }) => code);
  const isSplit = drawing.chart.split.includes(own.id);
  const isOver = drawing.row !== null && own.id === drawing.chart.series[0];
  return (isSplit ? codes.map((code) => [code]) : [codes]).map((among) => {
    const rows = (series: Series, code: string) => drawing.observations.filter((o) => o.series === series.id && o.counterpart === code);
    const drawn = [own, ...beside].flatMap((series) => among.flatMap((code) => rows(series, code)));
    return {
      id: [own.id, ...(isSplit ? among : [])].join("+"),
      title: isOver
        ? edition.words.pair.amounts(labelOf(edition.catalog, "unit", own.unit))
        : edition.words.pair.panel(own.title, isSplit ? countryName(edition.catalog, among[0] ?? "") : null),
      reason: cautionOf(edition, own, drawn),
      value: valueAxis(
        drawn.map((o) => position(o) ?? 0),
        own.unit,
        edition.words,
      ),
      ends: null,
      height: 1,
      bands: [],
      lines: among.flatMap((code) => [
        ...beside.flatMap((series) =>
          observationLines(edition, rows(series, code), { name: areaName(edition, series), role: "beside", partner: null }),
        ),
        ...observationLines(edition, rows(own, code), {
          name: isSplit ? areaName(edition, own) : countryName(edition.catalog, code),
          role: "measure",
          partner: code,
        }),
      ]),
      marks: [],
      moments: breaksOf(edition, drawn, drawing.observations),
    };
  });
}

/** What the balance sheet says of every figure of the measure that is drawn, beside the caution of its row; null where it says nothing. */
function cautionOf(edition: Edition, { id, title }: Series, drawn: Observation[]): string | null {
  const measure = drawn[0] && pairedMeasure(id, drawn[0].basis);
  const own = drawn.filter(({ series }) => series === id);
  const cautions = measure ? cautionsOf(edition.catalog, measure, own) : [];
  return cautions.length === 0
    ? null
    : edition.words.pair.caution(edition.words.pair.panel(title, null), edition.words.sheet.caution(cautions, sheetNames(edition)));
}

/**
 * The years before which something else was counted: an upright line at the beginning of each. From 2026.10.0 to 2026.24.0 it stands at the
 * first figure from the same publisher where that has earlier ones, of which what is said of the line does not hold.
 *
 * @param all every figure of the chart: since 2026.18.0 a line stands in the same place in each panel, also where one has no figure of that year
 */
function breaksOf({ catalog, words }: Edition, observations: Observation[], all: Observation[]): Panel["moments"] {
  const startOf = ({ period }: Observation) => extent(period).start;
  const publisherOf = ({ source }: Observation) => catalog.sourceById.get(source ?? "")?.publisher;
  const among = isOlderThan(catalog.release, "2026.18.0") ? observations : all;
  const since = (broken: Observation) =>
    among.filter((o) => o.counterpart === broken.counterpart && publisherOf(o) === publisherOf(broken));
  const broken = observations.filter(({ status }) => status === BREAK);
  const isAtItself = isOlderThan(catalog.release, "2026.10.0") || !isOlderThan(catalog.release, "2026.25.0");
  const years = isAtItself ? broken.map(startOf) : broken.map((o) => Math.min(...since(o).map(startOf)));
  return [...new Set(years)].sort((a, b) => a - b).map((at) => ({ at, label: words.pair.broken }));
}
