import { type Line, type Mark, middle, type Panel } from "../chartSpec/chartSpec.ts";
import { type LabelRequest, labelAnchors, lineObstacles, nearestRect, placeLabels, type Rect, tickRect } from "../scene/labelPlacement.ts";
import { ARROW, BOLD, FONT, LABEL, MARK_RADIUS } from "../scene/measures.ts";
import { type PlotScales, roundTenth } from "../scene/plotScales.ts";
import { boundStrokes, pointRect } from "../scene/pointBounds.ts";
import { textWidth } from "../scene/textWidth.ts";
import { labelLineLength, wrapText } from "../scene/wrapText.ts";

/** A label to be placed: what it says, beside what, in whose colour. */
interface Label {
  /** What it stands beside: the first, or where there is no room the next. */
  rects: Rect[];
  figure: string;
  lines: string[];
  style: string;
  reach?: LabelRequest["reach"];
}

/** Direct labels of a panel: of each mark the figure, and below it whose and when; then the names of the records, where there is room. */
export function Labels({ panel, frame }: { panel: Panel; frame: PlotScales }) {
  const labels = [...panel.marks.flatMap((mark) => markLabel(mark, frame)), ...panel.lines.flatMap((line) => recordLabel(line, frame))];
  const drawn = panel.lines.filter((line) => line.quiet).map((line) => line.points.map((p) => ({ x: frame.x(p.at), y: frame.y(p.value) })));
  const wanted = labels.map(({ rects, figure, lines, reach }) => ({
    mark: rects[0] as Rect,
    also: rects.slice(1),
    width: Math.max(textWidth(figure, FONT.figure, BOLD), ...lines.map((text) => textWidth(text, FONT.who))),
    height: (lines.length + (figure === "" ? 0 : 1)) * LABEL.line,
    ...(reach ? { reach } : {}),
  }));
  const places = placeLabels(wanted, frame.plot, [
    ...drawn.flatMap((points) => lineObstacles(points)),
    ...bounds(panel, frame),
    ...fixed(panel, frame),
  ]);
  return (
    <g class="labels" aria-hidden="true">
      {labels.map((label, i) => {
        const place = places[i];
        return place ? <Text label={label} place={place} /> : null;
      })}
    </g>
  );
}

/** The whiskers and arrows of the records. */
function bounds({ lines }: Panel, { x, y }: PlotScales): Rect[] {
  const strokes = lines.flatMap(({ points }) => points.flatMap((point) => boundStrokes(point, x, y)));
  return strokes.flatMap((stroke) => lineObstacles(stroke.map(([x, y]) => ({ x, y }))));
}

/** What stands there anyway: the labels of the ticks, and marks without a name. */
function fixed({ value, marks }: Panel, frame: PlotScales): Rect[] {
  const ticks = value.ticks.map(({ at, label }) => tickRect(frame.plot.x, frame.y(at), label));
  return [...ticks, ...marks.filter(({ label }) => label === null).map((mark) => markRect(mark, frame))];
}

function markLabel(mark: Mark, frame: PlotScales): Label[] {
  if (!mark.label) return [];
  const { figure, who } = mark.label;
  const lines = wrapText(who, labelLineLength(frame.plot.width));
  const reach = figure === "" ? { reach: "beside" as const } : {};
  return [{ rects: [markRect(mark, frame)], figure, lines, style: mark.partner.toLowerCase(), ...reach }];
}

function recordLabel({ quiet, label, points, partner }: Line, frame: PlotScales): Label[] {
  if (!quiet || label === "") return [];
  const lines = wrapText(label, labelLineLength(frame.plot.width));
  const style = `of-record ${partner?.toLowerCase() ?? ""}`;
  return [{ rects: labelAnchors(points).map((p) => pointRect(p, frame.x, frame.y)), figure: "", lines, style, reach: "around" }];
}

function Text({ label, place }: { label: Label; place: Rect }) {
  const { figure, lines } = label;
  const beside = nearestRect(place, label.rects) ?? place;
  const left = place.x >= beside.x + beside.width / 2 - MARK_RADIUS;
  const x = roundTenth(left ? place.x : place.x + place.width);
  return (
    <text class={label.style} text-anchor={left ? "start" : "end"} x={x} y={roundTenth(place.y + LABEL.baseline)}>
      {figure !== "" && <tspan class="figure">{figure}</tspan>}
      {lines.map((text, i) => (
        <tspan class="who" x={x} dy={figure === "" && i === 0 ? 0 : LABEL.line}>
          {text}
        </tspan>
      ))}
    </text>
  );
}

/** What a mark covers: its symbol, the bar over its period and its arrow. */
function markRect(mark: Mark, frame: PlotScales): Rect {
  const x = frame.x(middle(mark));
  const from = mark.span ? Math.min(frame.x(mark.from), x - MARK_RADIUS) : x - MARK_RADIUS;
  const to = mark.span ? Math.max(frame.x(mark.to), x + MARK_RADIUS) : x + MARK_RADIUS;
  const y = frame.y(mark.value);
  const top = mark.open === "up" ? y - ARROW : y - MARK_RADIUS;
  const bottom = mark.open === "down" ? y + ARROW : y + MARK_RADIUS;
  return { x: from, y: top, width: to - from, height: bottom - top };
}
