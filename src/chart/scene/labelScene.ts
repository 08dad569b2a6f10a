import type { Line, Mark, Panel } from "../chartSpec/chartSpec.ts";
import { type LabelRequest, labelAnchors, lineObstacles, nearestRect, placeLabels, type Rect, tickRect } from "./labelPlacement.ts";
import { BOLD, FONT, LABEL, MARK_RADIUS } from "./measures.ts";
import { type PlotScales, roundTenth } from "./plotScales.ts";
import { boundStrokes, pointRect } from "./pointBounds.ts";
import type { LabelScene, MarkScene, SceneText } from "./scene.ts";
import { textWidth } from "./textWidth.ts";
import { labelLineLength, wrapText } from "./wrapText.ts";

/** A label to be placed: what it says, beside what, in whose colour. */
interface Wanted {
  of: string;
  /** What it stands beside: the first, or where there is no room the next. */
  rects: Rect[];
  figure: string;
  lines: string[];
  partner: string | null;
  isRecord: boolean;
  reach?: LabelRequest["reach"];
}

/** Direct labels of a panel: of each mark the figure, and below it whose and when; then the names of the records, where there is room. */
export function labelScenes(panel: Panel, marks: MarkScene[], scales: PlotScales): LabelScene[] {
  const wanted = [
    ...panel.marks.flatMap((mark, i) => markLabel(mark, marks[i], scales)),
    ...panel.lines.flatMap((line) => recordLabel(line, scales)),
  ];
  const requests = wanted.map(({ rects, figure, lines, reach }) => ({
    mark: rects[0] as Rect,
    also: rects.slice(1),
    width: Math.max(textWidth(figure, FONT.figure, BOLD), ...lines.map((text) => textWidth(text, FONT.who))),
    height: (lines.length + (figure === "" ? 0 : 1)) * LABEL.line,
    ...(reach ? { reach } : {}),
  }));
  const places = placeLabels(requests, scales.plot, obstacles(panel, marks, scales));
  return wanted.flatMap((label, i) => {
    const place = places[i];
    return place ? [labelScene(label, place)] : [];
  });
}

/** What stands there anyway and no label may cover: lines, bounds, labels of ticks, and marks without a name. */
function obstacles(panel: Panel, marks: MarkScene[], { x, y, plot }: PlotScales): Rect[] {
  const drawn = panel.lines.filter(({ quiet }) => quiet).map(({ points }) => points.map((p) => ({ x: x(p.at), y: y(p.value) })));
  const bounds = panel.lines.flatMap(({ points }) => points.flatMap((point) => boundStrokes(point, x, y)));
  return [
    ...drawn.flatMap((points) => lineObstacles(points)),
    ...bounds.flatMap((stroke) => lineObstacles(stroke.map(([x, y]) => ({ x, y })))),
    ...panel.value.ticks.map(({ at, label }) => tickRect(plot.x, y(at), label)),
    ...marks.filter((_, i) => panel.marks[i]?.label === null).map(({ rect }) => rect),
  ];
}

function markLabel({ id, label, partner }: Mark, drawn: MarkScene | undefined, { plot }: PlotScales): Wanted[] {
  if (!label || !drawn) return [];
  const lines = wrapText(label.who, labelLineLength(plot.width));
  const reach = label.figure === "" ? { reach: "beside" as const } : {};
  return [{ of: id, rects: [drawn.rect], figure: label.figure, lines, partner, isRecord: false, ...reach }];
}

function recordLabel({ id, quiet, label, points, partner }: Line, { plot, x, y }: PlotScales): Wanted[] {
  if (!quiet || label === "") return [];
  const lines = wrapText(label, labelLineLength(plot.width));
  const rects = labelAnchors(points).map((p) => pointRect(p, x, y));
  return [{ of: id, rects, figure: "", lines, partner, isRecord: true, reach: "around" }];
}

function labelScene({ of, rects, figure, lines, partner, isRecord }: Wanted, place: Rect): LabelScene {
  const beside = nearestRect(place, rects) ?? place;
  const isLeft = place.x >= beside.x + beside.width / 2 - MARK_RADIUS;
  const [x, first] = [roundTenth(isLeft ? place.x : place.x + place.width), roundTenth(place.y + LABEL.baseline)];
  const anchor = isLeft ? "start" : "end";
  const below = figure === "" ? 0 : 1;
  const line = (text: string, i: number): SceneText => ({ text, x, y: first + i * LABEL.line, anchor });
  return {
    of,
    place,
    partner,
    isRecord,
    figure: figure === "" ? null : line(figure, 0),
    lines: lines.map((text, i) => line(text, i + below)),
    leader: null,
  };
}
