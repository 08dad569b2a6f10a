import type { Chart, Plugin } from "chart.js";
import { type Line, type Mark, middle, type Panel } from "../chart/chartSpec/chartSpec.ts";
import {
  type LabelRequest,
  labelAnchors,
  lineObstacles,
  nearestRect,
  placeLabels,
  type Rect,
  tickRect,
} from "../chart/scene/labelPlacement.ts";
import { ARROW, FONT, LABEL } from "../chart/scene/measures.ts";
import { boundStrokes, pointRect } from "../chart/scene/pointBounds.ts";
import { labelLineLength, wrapText } from "../chart/scene/wrapText.ts";
import type { Colors } from "./colors.ts";
import { family } from "./font.ts";
import { OUTLINE } from "./outline.ts";

/** Half the width of the widest mark, in px: Chart.js draws the diamond larger than the static picture does. */
const RADIUS = 8;

/** A label as lines of text, beside what it stands, and in whose colour its figure or name is. */
interface Label {
  /** What it stands beside: the first, or where there is no room the next. */
  rects: Rect[];
  figure: string;
  who: string[];
  partner: string | null;
  /** The name of a record, in the partner's colour; of a mark only the figure is. */
  record: boolean;
  reach?: LabelRequest["reach"];
}

/** Writes each mark's figure, and whose and when, beside it, then the names of the records: the same placement as in the static picture. */
export function directLabels(panel: Panel, colors: () => Colors): Plugin {
  return {
    id: "directLabels",
    afterDatasetsDraw(chart) {
      const { left, top, width, height } = chart.chartArea;
      const labels = [...panel.marks.flatMap((mark) => markLabel(chart, mark)), ...panel.lines.flatMap((line) => recordLabel(chart, line))];
      const drawn = panel.lines
        .filter((line) => line.quiet)
        .map((line) => line.points.map((p) => ({ x: xOf(chart, p.at), y: yOf(chart, p.value) })));
      const wanted = labels.map((label) => ({ mark: label.rects[0] as Rect, also: label.rects.slice(1), ...size(chart, label) }));
      const obstacles = [...drawn.flatMap((points) => lineObstacles(points)), ...bounds(chart, panel), ...fixed(chart, panel)];
      const places = placeLabels(wanted, { x: left, y: top, width, height }, obstacles);
      for (const [i, label] of labels.entries()) {
        const place = places[i];
        if (place) write(chart, label, place, colors());
      }
    },
  };
}

/** The whiskers and arrows of the records. */
function bounds(chart: Chart, { lines }: Panel): Rect[] {
  const strokes = lines.flatMap(({ points }) => points.flatMap((point) => boundStrokes(point, ...scalesOf(chart))));
  return strokes.flatMap((stroke) => lineObstacles(stroke.map(([x, y]) => ({ x, y }))));
}

/** What stands there anyway: the labels of the ticks, and marks without a name. */
function fixed(chart: Chart, { value, marks }: Panel): Rect[] {
  const ticks = value.ticks.map(({ at, label }) => tickRect(chart.chartArea.left, yOf(chart, at), label));
  return [...ticks, ...marks.filter(({ label }) => label === null).map((mark) => markRect(chart, mark))];
}

function markLabel(chart: Chart, mark: Mark): Label[] {
  if (!mark.label) return [];
  const { figure } = mark.label;
  const who = wrapText(mark.label.who, labelLineLength(chart.chartArea.width));
  const reach = figure === "" ? { reach: "beside" as const } : {};
  return [{ rects: [markRect(chart, mark)], figure, who, partner: mark.partner, record: false, ...reach }];
}

function recordLabel(chart: Chart, { quiet, label, points, partner }: Line): Label[] {
  if (!quiet || label === "") return [];
  const who = wrapText(label, labelLineLength(chart.chartArea.width));
  return [
    { rects: labelAnchors(points).map((p) => pointRect(p, ...scalesOf(chart))), figure: "", who, partner, record: true, reach: "around" },
  ];
}

function fonts(chart: Chart): { figure: string; who: string } {
  return { figure: `700 ${FONT.figure}px ${family(chart)}`, who: `${FONT.who}px ${family(chart)}` };
}

function size(chart: Chart, { figure, who, reach }: Label): Omit<LabelRequest, "mark"> {
  const { ctx } = chart;
  const font = fonts(chart);
  ctx.save();
  ctx.font = font.figure;
  const first = ctx.measureText(figure).width;
  ctx.font = font.who;
  const rest = who.map((text) => ctx.measureText(text).width);
  ctx.restore();
  return { width: Math.max(first, ...rest), height: (who.length + (figure === "" ? 0 : 1)) * LABEL.line, ...(reach ? { reach } : {}) };
}

function xOf({ scales }: Chart, at: number): number {
  return scales["x"]?.getPixelForValue(at) ?? 0;
}

function yOf({ scales }: Chart, value: number): number {
  return scales["y"]?.getPixelForValue(value) ?? 0;
}

function scalesOf(chart: Chart): [x: (at: number) => number, y: (value: number) => number] {
  return [(at) => xOf(chart, at), (value) => yOf(chart, value)];
}

function markRect(chart: Chart, mark: Mark): Rect {
  const x = xOf(chart, middle(mark));
  const from = mark.span ? Math.min(xOf(chart, mark.from), x - RADIUS) : x - RADIUS;
  const to = mark.span ? Math.max(xOf(chart, mark.to), x + RADIUS) : x + RADIUS;
  const y = yOf(chart, mark.value);
  const top = mark.open === "up" ? y - ARROW : y - RADIUS;
  const bottom = mark.open === "down" ? y + ARROW : y + RADIUS;
  return { x: from, y: top, width: to - from, height: bottom - top };
}

function write(chart: Chart, { rects, figure, who, partner, record }: Label, place: Rect, colors: Colors): void {
  const { ctx } = chart;
  const font = fonts(chart);
  const beside = nearestRect(place, rects) ?? place;
  const left = place.x >= beside.x + beside.width / 2 - RADIUS;
  const x = left ? place.x : place.x + place.width;
  ctx.save();
  ctx.textAlign = left ? "left" : "right";
  ctx.lineJoin = "round";
  ctx.lineWidth = OUTLINE;
  ctx.strokeStyle = colors.paper;
  const own = partner ? colors.partner(partner) : colors.quiet;
  const first = figure === "" ? [] : [{ text: figure, font: font.figure, color: own }];
  const lines = [...first, ...who.map((text) => ({ text, font: font.who, color: record ? own : colors.quiet }))];
  for (const [i, line] of lines.entries()) {
    const y = place.y + LABEL.baseline + i * LABEL.line;
    ctx.font = line.font;
    ctx.fillStyle = line.color;
    ctx.strokeText(line.text, x, y);
    ctx.fillText(line.text, x, y);
  }
  ctx.restore();
}
