import type { Chart, Plugin } from "chart.js";
import { type Mark, middle, type Panel } from "../model/chartSpec.ts";
import { placeLabels, type Rect } from "../model/labelPlacement.ts";
import type { Colors } from "./colors.ts";

const RADIUS = 8;
const LINE = 16;

/** Writes each mark's figure, and whose and when, beside it: the same placement as in the static picture. */
export function directLabels(panel: Panel, colors: () => Colors): Plugin {
  return {
    id: "directLabels",
    afterDatasetsDraw(chart) {
      const { left, top, width, height } = chart.chartArea;
      const rects = panel.marks.map((mark) => ({ mark: markRect(chart, mark), ...size(chart, mark), height: 2 * LINE }));
      const places = placeLabels(rects, { x: left, y: top, width, height });
      for (const [i, mark] of panel.marks.entries()) {
        const place = places[i];
        if (place) write(chart, mark, place, colors());
      }
    },
  };
}

function fonts(chart: Chart): { figure: string; who: string } {
  const family = chart.options.font && "family" in chart.options.font ? chart.options.font.family : "sans-serif";
  return { figure: `700 14px ${family}`, who: `12px ${family}` };
}

function size(chart: Chart, mark: Mark): { width: number } {
  const { ctx } = chart;
  const font = fonts(chart);
  ctx.save();
  ctx.font = font.figure;
  const figure = ctx.measureText(mark.label.figure).width;
  ctx.font = font.who;
  const who = ctx.measureText(mark.label.who).width;
  ctx.restore();
  return { width: Math.max(figure, who) };
}

function markRect({ scales }: Chart, mark: Mark): Rect {
  const at = (value: number) => scales["x"]?.getPixelForValue(value) ?? 0;
  const x = at(middle(mark));
  const from = mark.dated ? Math.min(at(mark.from), x - RADIUS) : x - RADIUS;
  const to = mark.dated ? Math.max(at(mark.to), x + RADIUS) : x + RADIUS;
  return { x: from, y: (scales["y"]?.getPixelForValue(mark.value) ?? 0) - RADIUS, width: to - from, height: 2 * RADIUS };
}

function write(chart: Chart, mark: Mark, place: Rect, colors: Colors): void {
  const { ctx, scales } = chart;
  const font = fonts(chart);
  const left = place.x >= (scales["x"]?.getPixelForValue(middle(mark)) ?? 0) - RADIUS;
  const x = left ? place.x : place.x + place.width;
  ctx.save();
  ctx.textAlign = left ? "left" : "right";
  ctx.lineJoin = "round";
  ctx.lineWidth = 4;
  ctx.strokeStyle = colors.paper;
  const lines = [
    { text: mark.label.figure, font: font.figure, color: colors.partner(mark.partner), y: place.y + 13 },
    { text: mark.label.who, font: font.who, color: colors.quiet, y: place.y + 13 + LINE },
  ];
  for (const line of lines) {
    ctx.font = line.font;
    ctx.fillStyle = line.color;
    ctx.strokeText(line.text, x, line.y);
    ctx.fillText(line.text, x, line.y);
  }
  ctx.restore();
}
