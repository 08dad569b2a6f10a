import type { Chart, Plugin } from "chart.js";
import { type Line, type Mark, middle, type Panel } from "../chart/chartSpec/chartSpec.ts";
import { ARROW, ARROW_HEAD, WHISKER_CAP } from "../chart/scene/measures.ts";
import { boundStrokes } from "../chart/scene/pointBounds.ts";
import type { Colors } from "./colors.ts";

/** Width of a mark's whisker, arrow and outline, in px, as svg.css has it. */
export const STROKE = 2;
/** Dashes of a target's outline and the gaps between them, in px, as svg.css has them. */
export const PLAN_DASH = [3, 2.5];
/** Bounds of a record: width in px and opacity, as svg.css has them. */
const BOUNDS = { width: 1.25, opacity: 0.8 };
/** Bar over a mark's period: width in px and opacity, as svg.css has them. */
const SPAN = { width: 5, opacity: 0.75 };

/**
 * Draws what the wording of a mark or a record leaves open: a bar over several years, a whisker between bounds, an arrow to the open side.
 */
export function uncertainty(panel: Panel, colors: () => Colors): Plugin {
  return {
    id: "uncertainty",
    beforeDatasetsDraw(chart) {
      for (const line of panel.lines) drawBounds(chart, line, line.partner === null ? colors().quiet : colors().partner(line.partner));
      for (const mark of panel.marks) draw(chart, mark, colors().partner(mark.partner));
    },
  };
}

/** The same strokes as in the static picture, in its opacity. */
function drawBounds({ ctx, scales }: Chart, { points }: Line, color: string): void {
  const x = (at: number) => scales["x"]?.getPixelForValue(at) ?? 0;
  const y = (value: number) => scales["y"]?.getPixelForValue(value) ?? 0;
  ctx.save();
  ctx.strokeStyle = color;
  ctx.lineWidth = BOUNDS.width;
  ctx.globalAlpha = BOUNDS.opacity;
  for (const stroke of points.flatMap((point) => boundStrokes(point, x, y))) line(ctx, stroke);
  ctx.restore();
}

function draw(chart: Chart, mark: Mark, color: string): void {
  const { ctx, scales } = chart;
  const at = { x: scales["x"]?.getPixelForValue(middle(mark)) ?? 0, y: scales["y"]?.getPixelForValue(mark.value) ?? 0 };
  ctx.save();
  ctx.strokeStyle = color;
  if (mark.span) span(chart, mark, at.y);
  ctx.lineWidth = STROKE;
  if (mark.plan) ctx.setLineDash(PLAN_DASH);
  if (mark.low !== null && mark.high !== null) whisker(chart, mark.low, mark.high, at.x);
  if (mark.open) arrow(ctx, at, mark.open === "up" ? -1 : 1);
  ctx.restore();
}

function span({ ctx, scales }: Chart, mark: Mark, y: number): void {
  ctx.lineWidth = SPAN.width;
  ctx.globalAlpha = SPAN.opacity;
  line(ctx, [
    [scales["x"]?.getPixelForValue(mark.from) ?? 0, y],
    [scales["x"]?.getPixelForValue(mark.to) ?? 0, y],
  ]);
  ctx.globalAlpha = 1;
}

function whisker({ ctx, scales }: Chart, low: number, high: number, x: number): void {
  const ends = [low, high].map((value) => scales["y"]?.getPixelForValue(value) ?? 0) as [number, number];
  for (const y of ends) {
    line(ctx, [
      [x - WHISKER_CAP, y],
      [x + WHISKER_CAP, y],
    ]);
  }
  line(ctx, [
    [x, ends[0]],
    [x, ends[1]],
  ]);
}

/** An arrow that starts at the mark; sign −1 points up. */
function arrow(ctx: CanvasRenderingContext2D, { x, y }: { x: number; y: number }, sign: 1 | -1): void {
  const tip = y + sign * ARROW;
  const back = tip - sign * ARROW_HEAD.length;
  line(ctx, [
    [x, y],
    [x, tip],
  ]);
  line(ctx, [
    [x - ARROW_HEAD.half, back],
    [x, tip],
    [x + ARROW_HEAD.half, back],
  ]);
}

function line(ctx: CanvasRenderingContext2D, points: [number, number][]): void {
  ctx.beginPath();
  for (const [x, y] of points) ctx.lineTo(x, y);
  ctx.stroke();
}
