import type { Chart, Plugin } from "chart.js";
import { type Mark, middle, type Panel } from "../model/chartSpec.ts";
import { placeLabels, type Rect } from "../model/labelPlacement.ts";
import { labelLetters, wrapText } from "../model/wrapText.ts";
import type { Colors } from "./colors.ts";
import { family } from "./font.ts";
import { ARROW } from "./uncertainty.ts";

const RADIUS = 8;
const LINE = 16;

/** A mark's label as lines of text with their fonts. */
interface Label {
  mark: Mark;
  figure: string;
  who: string[];
}

/** Writes each mark's figure, and whose and when, beside it: the same placement as in the static picture. */
export function directLabels(panel: Panel, colors: () => Colors): Plugin {
  return {
    id: "directLabels",
    afterDatasetsDraw(chart) {
      const { left, top, width, height } = chart.chartArea;
      const labels = panel.marks.flatMap((mark) =>
        mark.label ? [{ mark, figure: mark.label.figure, who: wrapText(mark.label.who, labelLetters(width)) }] : [],
      );
      const wanted = labels.map((label) => ({ mark: markRect(chart, label.mark), ...size(chart, label) }));
      const places = placeLabels(wanted, { x: left, y: top, width, height });
      for (const [i, label] of labels.entries()) {
        const place = places[i];
        if (place) write(chart, label, place, colors());
      }
    },
  };
}

function fonts(chart: Chart): { figure: string; who: string } {
  return { figure: `700 14px ${family(chart)}`, who: `12px ${family(chart)}` };
}

function size(chart: Chart, { figure, who }: Label): { width: number; height: number; near: boolean } {
  const { ctx } = chart;
  const font = fonts(chart);
  ctx.save();
  ctx.font = font.figure;
  const first = ctx.measureText(figure).width;
  ctx.font = font.who;
  const rest = who.map((text) => ctx.measureText(text).width);
  ctx.restore();
  return { width: Math.max(first, ...rest), height: (who.length + (figure === "" ? 0 : 1)) * LINE, near: figure === "" };
}

function markRect({ scales }: Chart, mark: Mark): Rect {
  const at = (value: number) => scales["x"]?.getPixelForValue(value) ?? 0;
  const x = at(middle(mark));
  const from = mark.span ? Math.min(at(mark.from), x - RADIUS) : x - RADIUS;
  const to = mark.span ? Math.max(at(mark.to), x + RADIUS) : x + RADIUS;
  const y = scales["y"]?.getPixelForValue(mark.value) ?? 0;
  const top = mark.open === "up" ? y - ARROW : y - RADIUS;
  const bottom = mark.open === "down" ? y + ARROW : y + RADIUS;
  return { x: from, y: top, width: to - from, height: bottom - top };
}

function write(chart: Chart, { mark, figure, who }: Label, place: Rect, colors: Colors): void {
  const { ctx, scales } = chart;
  const font = fonts(chart);
  const left = place.x >= (scales["x"]?.getPixelForValue(middle(mark)) ?? 0) - RADIUS;
  const x = left ? place.x : place.x + place.width;
  ctx.save();
  ctx.textAlign = left ? "left" : "right";
  ctx.lineJoin = "round";
  ctx.lineWidth = 4;
  ctx.strokeStyle = colors.paper;
  const first = figure === "" ? [] : [{ text: figure, font: font.figure, color: colors.partner(mark.partner) }];
  const lines = [...first, ...who.map((text) => ({ text, font: font.who, color: colors.quiet }))];
  for (const [i, line] of lines.entries()) {
    const y = place.y + 13 + i * LINE;
    ctx.font = line.font;
    ctx.fillStyle = line.color;
    ctx.strokeText(line.text, x, y);
    ctx.fillText(line.text, x, y);
  }
  ctx.restore();
}
