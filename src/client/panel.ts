import { Chart, type ChartConfiguration, LinearScale, PointElement, type PointStyle, ScatterController } from "chart.js";
import { type Axis, type Mark, middle, type Panel } from "../model/chartSpec.ts";
import type { Card } from "./card.ts";
import { type Colors, onThemeChange, readColors } from "./colors.ts";
import { directLabels } from "./directLabels.ts";
import { targets } from "./targets.ts";
import { uncertainty } from "./uncertainty.ts";
import { zeroLine } from "./zeroLine.ts";

Chart.register(ScatterController, PointElement, LinearScale);

/** Room that the static picture has too: the topmost value label stands above its line. */
const PADDING = { top: 22, right: 0, bottom: 0, left: 0 };
const FONT = '-apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", "Open Sans", "Helvetica Neue", Arial, sans-serif';

/** Draws one panel of a spec; returns the chart, whose only dataset holds the panel's marks in order. */
export function drawPanel(canvas: HTMLCanvasElement, panel: Panel, time: Axis, card: Card): Chart {
  let colors = readColors();
  const current = () => colors;
  const chart = new Chart(canvas, config(panel, time, card, current) as ChartConfiguration);
  onThemeChange(() => {
    colors = readColors();
    chart.update("none");
  });
  return chart;
}

function config(panel: Panel, time: Axis, card: Card, colors: () => Colors): ChartConfiguration<"scatter"> {
  const of = (index: number) => panel.marks[index] as Mark;
  return {
    type: "scatter",
    data: { datasets: [{ data: panel.marks.map((mark) => ({ x: middle(mark), y: mark.value })) }] },
    options: {
      animation: false,
      maintainAspectRatio: false,
      layout: { padding: PADDING, autoPadding: false },
      font: { family: FONT, size: 13 },
      scales: { x: timeScale(time, colors), y: valueScale(panel.value, colors) },
      elements: {
        point: {
          radius: (c) => (of(c.dataIndex).partner === "ISR" ? 8 : 6),
          hoverRadius: 9,
          hitRadius: 14,
          borderWidth: (c) => (hollow(of(c.dataIndex)) ? 2 : 1.5),
          pointStyle: (c) => STYLES[of(c.dataIndex).partner] ?? "rect",
          backgroundColor: (c) => (hollow(of(c.dataIndex)) ? colors().paper : colors().partner(of(c.dataIndex).partner)),
          borderColor: (c) =>
            hollow(of(c.dataIndex)) && !of(c.dataIndex).plan ? colors().partner(of(c.dataIndex).partner) : colors().paper,
        },
      },
      onHover: (_, [hit]) => {
        card.plot.style.cursor = hit ? "pointer" : "";
        if (hit) card.show(of(hit.index).card, hit.element, "hover");
        else card.leave();
      },
      onClick: (_, [hit]) => (hit ? card.show(of(hit.index).card, hit.element, "pinned") : card.hide()),
    },
    plugins: [zeroLine(colors), uncertainty(panel, colors), targets(panel, colors), directLabels(panel, colors)],
  };
}

const STYLES: Record<string, PointStyle> = { IRN: "circle", ISR: "rectRot" };

/** Hollow marks: only the date of publication is known, or a target. */
function hollow(mark: Mark): boolean {
  return !mark.dated || mark.plan;
}

function timeScale(axis: Axis, colors: () => Colors) {
  return {
    type: "linear" as const,
    min: axis.min,
    max: axis.max,
    border: { display: false },
    grid: { drawOnChartArea: false, color: () => colors().quiet, tickLength: 5 },
    afterBuildTicks: (scale: { ticks: unknown[] }) => {
      scale.ticks = axis.ticks.map(({ at }) => ({ value: at }));
    },
    ticks: {
      color: () => colors().quiet,
      maxRotation: 0,
      autoSkip: false,
      callback: (_: unknown, i: number) => axis.ticks[i]?.label ?? "",
    },
  };
}

function valueScale(axis: Axis, colors: () => Colors) {
  return {
    type: "linear" as const,
    min: axis.min,
    max: axis.max,
    border: { display: false },
    grid: { color: () => colors().grid, drawTicks: false },
    afterBuildTicks: (scale: { ticks: unknown[] }) => {
      scale.ticks = axis.ticks.map(({ at }) => ({ value: at }));
    },
    ticks: {
      color: () => colors().quiet,
      mirror: true,
      labelOffset: -10,
      padding: 0,
      autoSkip: false,
      callback: (_: unknown, i: number) => (axis.ticks[i]?.at === 0 ? "" : (axis.ticks[i]?.label ?? "")),
    },
  };
}
