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
import { annotationLines } from "./annotations.ts";
import { timeScale, valueScale } from "./axes.ts";
import { axisEnds } from "./axisEnds.ts";
import { bands } from "./bands.ts";
import type { Card } from "./card.ts";
import { type Colors, onThemeChange, readColors } from "./colors.ts";
import { directLabels } from "./directLabels.ts";
import { type FocusPoint, focusPointsOf } from "./focusPoints.ts";
import { lineData } from "./lineData.ts";
import { markData } from "./markData.ts";
import { recordData } from "./recordData.ts";
import { targetOutlines } from "./targetOutlines.ts";
import { timeLabels } from "./timeLabels.ts";
import { uncertainty } from "./uncertainty.ts";
import { zeroLine } from "./zeroLine.ts";

Chart.register(ScatterController, LineController, LineElement, PointElement, LinearScale);

/** How far the canvas reaches beyond the plot on both sides, so that no mark at its edge is cut, in pixels. */
export const BLEED = 9;

/** Room that the static picture has too: the topmost value label stands above its line. */
const PADDING = { top: 22, right: BLEED, bottom: 0, left: BLEED };

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
  const stops = focusPointsOf(panel);
  const stopAt = ([hit]: ActiveElement[]): FocusPoint | undefined =>
    hit && stops.find((stop) => stop.datasetIndex === hit.datasetIndex && stop.index === hit.index);
  const configuration: ChartConfiguration<"scatter" | "line"> = {
    type: "scatter",
    data: {
      datasets: [markData(panel, colors), ...panel.lines.map((line) => (line.quiet ? recordData(line, colors) : lineData(line, colors)))],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      layout: { padding: PADDING, autoPadding: false },
      font: { family: getComputedStyle(document.documentElement).fontFamily, size: 13 },
      scales: { x: timeScale(time(card.plot.clientWidth)), y: valueScale(panel.value, colors) },
      onResize: ({ options }, { width }) => {
        if (options.scales?.["x"]) options.scales["x"].min = time(width - 2 * BLEED).min;
      },
      onHover: (_, hits) => {
        const stop = stopAt(hits);
        card.plot.style.cursor = stop ? "pointer" : "";
        if (stop && hits[0]) card.show(stop.card, hits[0].element, "hover");
        else card.leave();
      },
      onClick: (_, hits) => {
        const stop = stopAt(hits);
        if (stop && hits[0]) card.show(stop.card, hits[0].element, "pinned");
        else card.hide();
      },
    },
    plugins: [
      zeroLine(colors),
      timeLabels(time, colors),
      bands(panel, colors),
      annotationLines(panel, colors),
      uncertainty(panel, colors),
      targetOutlines(panel, colors),
      axisEnds(panel, colors),
      directLabels(panel, colors),
    ],
  };
  return configuration as ChartConfiguration;
}
