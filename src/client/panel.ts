import {
  type ActiveElement,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
} from "chart.js";
import type { Axis, Panel } from "../chart/chartSpec/chartSpec.ts";
import { FONT, TOP } from "../chart/scene/measures.ts";
import { annotationLines } from "./annotations.ts";
import { timeScale, valueScale } from "./axes.ts";
import { axisEnds } from "./axisEnds.ts";
import { bands } from "./bands.ts";
import type { Card } from "./card.ts";
import { type Colors, onThemeChange, readColors } from "./colors.ts";
import { directLabels } from "./directLabels.ts";
import { type FocusPoint, focusPointsOf } from "./focusPoints.ts";
import { lineData } from "./lineData.ts";
import { lineNames } from "./lineNames.ts";
import { markData } from "./markData.ts";
import { recordData } from "./recordData.ts";
import { targetOutlines } from "./targetOutlines.ts";
import { timeLabels } from "./timeLabels.ts";
import { uncertainty } from "./uncertainty.ts";
import { zeroLine } from "./zeroLine.ts";

Chart.register(ScatterController, LineController, LineElement, PointElement, LinearScale);

/** How far the canvas reaches beyond the plot on both sides, in px, so that no mark at its edge is cut: its radius under the pointer. */
export const BLEED = 9;

/** Room that the static picture has too: the topmost value label stands above its line. */
const PADDING = { top: TOP, right: BLEED, bottom: 0, left: BLEED };

/** Draws one panel of a spec, `time` being the axis for a plot's width; it redraws itself when the reader's theme changes. */
export function drawPanel(canvas: HTMLCanvasElement, panel: Panel, time: (pixels: number) => Axis, card: Card): Chart {
  let colors = readColors();
  const chart = new Chart(
    canvas,
    config(panel, time, card, () => colors),
  );
  onThemeChange(() => {
    colors = readColors();
    chart.update("none");
  });
  return chart;
}

function config(panel: Panel, time: (pixels: number) => Axis, card: Card, colors: () => Colors): ChartConfiguration {
  const configuration: ChartConfiguration<"scatter" | "line"> = {
    type: "scatter",
    data: {
      datasets: [markData(panel, colors), ...panel.lines.map((line) => (line.quiet ? recordData(line, colors) : lineData(line, colors)))],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      layout: { padding: PADDING, autoPadding: false },
      font: { family: getComputedStyle(document.documentElement).fontFamily, size: FONT.text },
      scales: { x: timeScale(time(card.plot.clientWidth)), y: valueScale(panel.value, colors) },
      onResize: ({ options }, { width }) => {
        if (options.scales?.["x"]) options.scales["x"].min = time(width - 2 * BLEED).min;
      },
      ...pointer(panel, card),
    },
    plugins: [
      zeroLine(colors),
      timeLabels(time, colors),
      bands(panel, colors),
      annotationLines(panel, colors),
      uncertainty(panel, colors),
      targetOutlines(panel, colors),
      lineNames(panel, colors),
      axisEnds(panel, colors),
      directLabels(panel, colors),
    ],
  };
  return configuration as ChartConfiguration;
}

/** What the pointer does: over a mark or a record's point its card is shown, a press keeps it, and anywhere else it goes. */
function pointer(panel: Panel, card: Card): Pick<NonNullable<ChartConfiguration["options"]>, "onHover" | "onClick"> {
  const points = focusPointsOf(panel);
  const pointAt = ([hit]: ActiveElement[]): FocusPoint | undefined =>
    hit && points.find((point) => point.datasetIndex === hit.datasetIndex && point.index === hit.index);
  return {
    onHover: (_, hits) => {
      const point = pointAt(hits);
      card.plot.style.cursor = point ? "pointer" : "";
      if (point && hits[0]) card.show(point.card, hits[0].element, "hover");
      else card.leave();
    },
    onClick: (_, hits) => {
      const point = pointAt(hits);
      if (point && hits[0]) card.show(point.card, hits[0].element, "pinned");
      else card.hide();
    },
  };
}
